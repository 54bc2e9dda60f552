/**
 * How a topic is added: its name and phrases stand in a file of their subject, `en/<subject>.ts`, which `en.ts` joins, and
 * `test/prose/phrases/en/<subject>.yaml` holds sentences that it finds and others that it leaves alone; then `generate`.
 * Another language does the same under its tag, for any of the topics, with a line in `phrase-lists.ts`, of which its book is made.
 */

/** One way of saying something, or several in one pattern. */
export interface Phrase {
  /**
   * What is looked for, with the flags `gi`: it is read within one sentence, whose white space is single blanks. It takes
   * linear time: nothing that repeats without limit stands inside of, or next to, something else that does. Where only a
   * part of it is what was said, that is a group of the name `said`, and the flags are `dgi`.
   */
  readonly says: RegExp
  /** What makes the sentence harmless, wherever in it this stands. */
  readonly unless?: RegExp
}

/** All ways of saying something in one language. */
export type Phrases = readonly Phrase[]

/** Sets of small letters: a sentence that lacks all of one set cannot match the phrase. Worked out from `says`. */
export type Needs = readonly (readonly string[])[]

/** The same for each phrase of a topic. */
export type NeedsByTopic = Readonly<Record<string, readonly Needs[]>>
