/** One way of saying something, or several in one pattern. */
export interface Phrase {
  /**
   * What is looked for, with the flags `gi`: it is read within one sentence, whose white space is single blanks. It takes
   * linear time: nothing that repeats without limit stands inside of, or next to, something else that does.
   */
  readonly says: RegExp
  /** What makes the sentence harmless, wherever in it this stands. */
  readonly unless?: RegExp
  /** Sets of small letters: a sentence that lacks one of the sets cannot match. Worked out from `says`. */
  readonly needs?: readonly (readonly string[])[]
}

/** All ways of saying something in one language. */
export type Phrases = readonly Phrase[]

/** Whether a text in small letters holds what a phrase cannot do without. */
export const mayHold = ({ needs = [] }: Phrase, lower: string): boolean =>
  needs.every((words) => words.some((word) => lower.includes(word)))
