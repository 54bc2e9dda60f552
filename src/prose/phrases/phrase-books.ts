import { lazy } from '../../law/lazy.js'
import { german } from './de.js'
import { english, type Topic } from './en.js'
import { needs } from './needs.gen.js'
import type { Needs, Phrase, Phrases } from './phrase.js'

export type { Topic } from './en.js'

/** The phrases of one language by topic; a topic that it lacks is not looked for in that language. */
export type PhraseLists = Readonly<Partial<Record<Topic, () => Phrases>>>

/** The languages whose texts can be read for phrases: another one is another file and a line here. */
export const phraseLists = { de: german, en: english } as const satisfies Readonly<Record<string, PhraseLists>>

/** The phrases on one topic, made when they are first asked for: a pattern takes long to make. */
interface Chapter {
  /** What each phrase cannot do without. */
  readonly needs: readonly Needs[]
  readonly phrases: () => Phrases
}

/** The phrases of one language with what they cannot do without. */
export type PhraseBook = ReadonlyMap<string, Chapter>

const books = lazy(
  () => new Map(Object.entries(phraseLists).map(([tag, lists]) => [tag, lazy(() => bound(tag, lists))] as const)),
)

function bound(tag: string, lists: PhraseLists): PhraseBook {
  const needsOf = needs[tag]?.() ?? {}
  return new Map(
    Object.entries(lists).map(
      ([topic, list]) => [topic, { needs: needsOf[topic] ?? [], phrases: lazy(list) }] as const,
    ),
  )
}

/** The phrases of a language by its tag, `en` or `en-GB`; undefined where there is no book for it. */
export const phraseBook = (tag: string): PhraseBook | undefined => books().get(tag.split('-')[0] ?? '')?.()

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
