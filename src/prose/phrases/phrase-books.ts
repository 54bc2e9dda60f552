import { lazy } from '../../law/lazy.js'
import { english } from './en.js'
import { englishNeeds } from './needs-en.gen.js'
import type { Needs, Phrases } from './phrase.js'

/** What phrases are about: the names of the lists in the English book, which has all of them. */
export type Topic = keyof typeof english

/** The phrases on one topic, made when they are first asked for: a pattern takes long to make. */
interface Chapter {
  /** What each phrase cannot do without. */
  readonly needs: readonly Needs[]
  readonly phrases: () => Phrases
}

/** The phrases of one language by what they are about; a topic that it lacks is not looked for in that language. */
export type PhraseBook = ReadonlyMap<string, Chapter>

/** The languages whose texts can be read for phrases: another one is another file and a line here. */
const books: ReadonlyMap<string, () => PhraseBook> = new Map([['en', lazy(() => bound(english, englishNeeds()))]])

const bound = (
  lists: Readonly<Record<string, () => Phrases>>,
  needs: Readonly<Record<string, readonly Needs[]>>,
): PhraseBook =>
  new Map(
    Object.entries(lists).map(([topic, list]) => [topic, { needs: needs[topic] ?? [], phrases: lazy(list) }] as const),
  )

/** The phrases of a language by its tag, `en` or `en-GB`; undefined where there is no book for it. */
export const phraseBook = (tag: string): PhraseBook | undefined => books.get(tag.split('-')[0] ?? '')?.()

/** The phrases of a language on a topic that a text may hold; the text is given in small letters. */
export function phrasesIn(tag: string, topic: string, lower: string): Phrases {
  const chapter = phraseBook(tag)?.get(topic)
  if (!chapter) return []
  const may = chapter.needs.map((needs) => needs.every((words) => words.some((word) => lower.includes(word))))
  return may.includes(true) ? chapter.phrases().filter((_, index) => may[index]) : []
}
