import type { excessIn } from '../documents/words/markdown-excess.js'
import { type MarkdownExcess, markdownLimits, mayExceed } from '../documents/words/markdown-limits.js'
import { authorMarkdown } from '../facts/author-markdown.js'
import { type Quoted, quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Model } from '../model/types.js'
import type { Locator } from '../source/locate.js'

/** What of a text in Markdown is more than is read of it. */
export type MarkdownMistake = {
  readonly mistake: `too-many-${MarkdownExcess['excess']}`
  readonly count: number
  readonly limit: number
  readonly words: Quoted
}

/** How Markdown is measured: it has to be loaded, and nobody needs it for most declarations. */
export type MeasureMarkdown = typeof excessIn

/** Whether some Markdown of a declaration has to be measured. */
export const asksForMeasure = (model: Model): boolean => authorMarkdown(model).some(({ text }) => mayExceed(text))

/** Markdown that is not printed as it is meant: its lists and quotations go too deep, or its emphasis has no end. */
export const markdownFindings = (model: Model, locator: Locator, measure: MeasureMarkdown): readonly Finding[] =>
  authorMarkdown(model).flatMap(({ at, text }) => {
    const found = measure(text)
    if (!found) return []
    const data: MarkdownMistake = {
      mistake: `too-many-${found.excess}`,
      count: found.count,
      limit: markdownLimits[found.excess],
      words: quoted(found.words.trim()),
    }
    return [problem({ rule: 'markdown-can-be-printed', ...locator.locate(at), pointer: at, data })]
  })
