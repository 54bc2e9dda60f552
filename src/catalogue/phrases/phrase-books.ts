import { once } from '../../law/once.js'
import { english } from './en.js'
import { englishNeeds } from './needs-en.gen.js'
import type { Phrases } from './phrase.js'

/** What phrases are about: the names of the lists in the English book, which has all of them. */
export type Topic = keyof ReturnType<typeof english>

/** The phrases of one language by what they are about; a topic that it lacks is not looked for in that language. */
export type PhraseBook = Readonly<Partial<Record<Topic, Phrases>>>

/** The languages whose texts can be read for phrases: another one is another file and a line here. */
const books = once((): Readonly<Record<string, PhraseBook>> => ({ en: withNeeds(english(), englishNeeds) }))

/** The phrases of a language by its tag, `en` or `en-GB`; undefined where there is no book for it. */
export const phraseBook = (tag: string): PhraseBook | undefined =>
  Object.entries(books()).find(([language]) => language === tag.split('-')[0])?.[1]

/** Puts to each phrase what it cannot do without. */
function withNeeds(book: PhraseBook, needs: typeof englishNeeds): PhraseBook {
  const entries = Object.entries(book).map(([topic, phrases]) => [
    topic,
    phrases.map((phrase, index) => ({ ...phrase, needs: needs[topic]?.[index] ?? [] })),
  ])
  return Object.fromEntries(entries)
}
