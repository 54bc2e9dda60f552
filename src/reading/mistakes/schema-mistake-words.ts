import type { SchemaError } from '../../language/schema-error.js'
import type { Aim, Locator } from '../../source/locate.js'
import type { Pointer } from '../../source/pointer.js'
import type { Repair } from '../repair.js'
import type { ValueMap } from '../value.js'

/** A schema error, and the declaration it was found in. */
export interface Context {
  readonly error: SchemaError
  readonly at: Pointer
  readonly whole: ValueMap
  readonly locator: Locator
}

/** A schema error in the author's words, at the author's mistake. */
export interface SchemaWords {
  readonly at: Pointer
  readonly aim: Aim
  readonly message: string
  readonly fix: string
  /** Other places that are not reported for the same reason, such as the field that was meant. */
  readonly alsoSkipped: readonly Pointer[]
  /** What was plainly meant; without it, the place is taken out. */
  readonly meant?: Repair
}

/** What one kind of error says; the place is that of the error where nothing else is said. */
export type Words = Partial<SchemaWords> & Pick<SchemaWords, 'message' | 'fix'>

/** Words to choose from, or where they are listed when they are many. */
export const choices = (words: readonly string[]): string =>
  words.length <= 16
    ? `Choose one of these: ${words.join(', ')}.`
    : `Choose one of the ${words.length} that docs/format.md lists.`
