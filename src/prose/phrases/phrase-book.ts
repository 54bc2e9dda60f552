import { lazy } from '../../law/lazy.js'
import type { Topic } from './en.js'
import type { Needs, NeedsByTopic, Phrases } from './phrase.js'

/** The phrases of one language by topic; a topic that it lacks is not looked for in that language. */
export type PhraseLists = Readonly<Partial<Record<Topic, () => Phrases>>>

/** The phrases on one topic, made when they are first asked for: a pattern takes long to make. */
interface Chapter {
  /** What each phrase cannot do without. */
  readonly needs: readonly Needs[]
  readonly phrases: () => Phrases
}

/** The phrases of one language with what they cannot do without. */
export type PhraseBook = ReadonlyMap<string, Chapter>

/** Binds the phrases of a language, with what each of them needs. */
export const boundBook = (lists: PhraseLists, needs: NeedsByTopic): PhraseBook =>
  new Map(
    Object.entries(lists).map(([topic, list]) => [topic, { needs: needs[topic] ?? [], phrases: lazy(list) }] as const),
  )
