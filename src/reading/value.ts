import type { Pointer } from '../source/pointer.js'

/** A value as it was written, without `x-` keys and without empty values; maps have no prototype, so no key is special. */
export type Value = string | number | boolean | readonly Value[] | ValueMap

/** A map of a declaration: `constructor` and `__proto__` are keys like any other. */
export interface ValueMap {
  readonly [key: string]: Value
}

/** What a declaration says, as far as it can be used. */
export interface Written {
  readonly value: ValueMap
  /**
   * Places that were taken out because something is wrong with them, already reported: what hangs on them is not
   * reported again.
   */
  readonly skipped: readonly Pointer[]
}

export const isValueMap = (value: Value | undefined): value is ValueMap =>
  typeof value === 'object' && !Array.isArray(value)

export const emptyMap = (): Record<string, Value> => Object.create(null)
