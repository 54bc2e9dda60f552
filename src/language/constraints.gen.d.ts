import type { Condition } from './constraint.js'

/** The schema as data: what a whole declaration must be like, and what its parts share. */
declare const constraints: {
  readonly whole: Condition
  readonly definitions: Readonly<Record<string, Condition>>
}
export default constraints
