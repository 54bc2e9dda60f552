import type { Model } from '../model/types.js'
import type { Wording } from '../model/value.js'

/** What an author wrote in Markdown, in every language: sections of their own and the opening words of notices. */
export const authorMarkdown = ({ sections, notices }: Model): readonly Wording[] =>
  [...[...sections.values()].map(({ text }) => text), ...[...notices.values()].map(({ intro }) => intro)].flatMap(
    (text) => (text ? [...text.words.values()] : []),
  )
