import { lazy } from '../../law/lazy.js'
import type { Topic } from './en.js'
import type { Needs, Phrase, Phrases } from './phrase.js'
import type { PhraseBook } from './phrase-book.js'
import { shelf } from './shelf.gen.js'

export type { Topic } from './en.js'

const isOnTheShelf = (tag: string): tag is keyof typeof shelf => Object.hasOwn(shelf, tag)

/** The books that are open: each comes when something is written in its language. */
const open = new Map<string, () => PhraseBook>()

/** Opens a book that was brought. */
export function putOnTheDesk(tag: string, book: () => PhraseBook): void {
  if (!open.has(tag)) open.set(tag, lazy(book))
}

/** Opens the books of some languages, by their tags, before anything is read in them; without a book, nothing is looked for. */
export async function openBooks(tags: Iterable<string>): Promise<void> {
  for (const tag of new Set([...tags].map(languageOf))) {
    if (isOnTheShelf(tag) && !open.has(tag)) putOnTheDesk(tag, (await shelf[tag]()).book)
  }
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? ''

/**
 * The phrases of a language by its tag, `en` or `en-GB`; undefined where there is no book for it. A book that nobody opened is
 * a defect: its language would go unread.
 */
export function phraseBook(tag: string): PhraseBook | undefined {
  const language = languageOf(tag)
  const book = open.get(language)
  if (!book && isOnTheShelf(language)) throw new Error(`The phrases of ${language} were not opened.`)
  return book?.()
}

/** Whether texts in a language are read for a topic: where they are not, that they do not say something tells nothing. */
export const isReadFor = (tag: string, topic: Topic): boolean => phraseBook(tag)?.has(topic) === true

/** A phrase and what it cannot do without. */
export interface Candidate {
  readonly needs: Needs
  readonly phrase: Phrase
}

/** Whether a text holds what a phrase cannot do without; the text is given in small letters. */
export const mayHold = (needs: Needs, lower: string): boolean =>
  needs.every((words) => words.some((word) => lower.includes(word)))

/** The phrases of a language on a topic that a text may hold; the text is given in small letters. */
export function candidatesIn(tag: string, topic: string, lower: string): readonly Candidate[] {
  const chapter = phraseBook(tag)?.get(topic)
  if (!chapter) return []
  const may = chapter.needs.map((needs) => mayHold(needs, lower))
  if (!may.includes(true)) return []
  return chapter
    .phrases()
    .flatMap((phrase, index) => (may[index] ? [{ needs: chapter.needs[index] ?? [], phrase }] : []))
}

/** The same without what they need. */
export const phrasesIn = (tag: string, topic: string, lower: string): Phrases =>
  candidatesIn(tag, topic, lower).map(({ phrase }) => phrase)
