import type { Wording } from '../words.js'

/** What is said of one kind of mistake: made of its facts, or a text of its own where there is nothing to tell of it. */
type Said<Mistake> = string | { said(it: Mistake): string }['said']

/** What is wrong, and what to do. */
export interface Phrase<Mistake> {
  readonly message: Said<Mistake>
  readonly fix: Said<Mistake>
}

interface AnyMistake {
  readonly mistake: string
}

/** A phrase for each kind of mistake: one that lacks its phrase does not compile. */
export type Phrases<Mistake extends AnyMistake> = {
  readonly [Kind in Mistake['mistake']]: Phrase<Mistake & { readonly mistake: Kind }>
}

/** The words for a stage that finds several kinds of mistake. */
export function wording<Mistake extends AnyMistake>(phrases: Phrases<Mistake>, why = ''): Wording<Mistake> {
  const byKind: Readonly<Record<string, Phrase<Mistake> | undefined>> = phrases
  const say = (said: Said<Mistake> | undefined, it: Mistake): string =>
    typeof said === 'function' ? said(it) : (said ?? '')
  return {
    message: (it) => say(byKind[it.mistake]?.message, it),
    why,
    fix: (it) => say(byKind[it.mistake]?.fix, it),
  }
}
