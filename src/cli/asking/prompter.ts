import type { Option } from '../../interview/form.js'

/** What stands for an answer when somebody presses Esc: what they want is asked. */
export const escaped = Symbol('escaped')

/** What stands for an answer when somebody presses Ctrl-C: nothing more is asked. */
export const stopped = Symbol('stopped')

/** An answer, or what was pressed instead. */
export type Said<Value> = Value | typeof escaped | typeof stopped

/** What is common to all that is asked. */
interface Asked {
  readonly ask: string
  /** What is meant and why, in a line or two. */
  readonly why: string
}

/** Asks for words. */
export interface AskedText extends Asked {
  readonly example?: string
  /** What stands in the field at first. */
  readonly now?: string
  /** What parts the lines of something pasted; a space where it is not said. */
  readonly between?: ', '
  /** What is wrong with words, said beside the field; no words are never held against it. */
  check(words: string): string | undefined
}

/** Asks to pick from a list. */
export interface AskedList extends Asked {
  readonly options: readonly Option[]
  /** What is picked at first. */
  readonly now?: readonly string[]
  /** Whether its search is shown from the beginning, however short it is; letters search every list. */
  readonly isSearched?: true
  /** Whether other words than those in the list are taken as they are typed. */
  readonly takesWords?: boolean
}

/** Asks to pick any number; where own words are taken, they are among the values. */
export interface AskedMany extends AskedList {
  readonly takesOwn: boolean
  /** Whether Enter takes the marked line where none is picked. */
  readonly orMarked?: true
}

/** How something is said that is no question. */
export type Tone = 'plain' | 'quiet' | 'strong' | 'doubt' | 'fault'

/** Something that is told, and how. */
export interface Told {
  readonly words: string
  readonly tone: Tone
}

/** How questions reach somebody and answers come back: a terminal, or a test. */
export interface Prompter {
  tell(words: string, tone?: Tone): void
  /** Whether what is told before a question goes out of sight above it; absent where there is room for all. */
  isTooLong?(told: readonly Told[]): boolean
  /** Lets somebody read what is too long, before it is told. */
  read?(told: readonly Told[]): Promise<Said<boolean>>
  text(asked: AskedText): Promise<Said<string>>
  one(asked: AskedList): Promise<Said<string>>
  many(asked: AskedMany): Promise<Said<readonly string[]>>
}
