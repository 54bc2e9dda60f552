import type { SchemaError } from '../../language/schema-error.js'
import type { Aim, Locator } from '../../source/locate.js'
import type { Pointer } from '../../source/pointer.js'
import type { Repair } from '../repair.js'
import type { ValueMap } from '../value.js'

/** An error of the schema, and the declaration it was found in. */
export interface Context {
  readonly error: SchemaError
  readonly at: Pointer
  readonly whole: ValueMap
  readonly locator: Locator
}

/** What does not fit the schema, at its author's mistake. */
export interface Misfit<Mistake> {
  readonly at: Pointer
  readonly aim: Aim
  readonly mistake: Mistake
  /** Other places that are not reported for the same reason, such as the field that was meant. */
  readonly alsoSkipped: readonly Pointer[]
  /** What was plainly meant; without it, the place is taken out. */
  readonly meant?: Repair
}

/** What one kind of error comes to; the place is that of the error where nothing else is said. */
export type Told<Mistake> = Partial<Misfit<Mistake>> & Pick<Misfit<Mistake>, 'mistake'>
