import { child, type Pointer } from '../source/pointer.js'
import { isList } from './map-place.js'
import { emptyMap, isValueMap, type Value, type ValueMap } from './value.js'

/** What was plainly meant in a place where something else stands: another value, or the same under another key. */
export interface Repair {
  readonly value?: Value
  readonly key?: string
}

/**
 * The declaration with what was plainly meant in the place of what is written, so that a slip of the pen has no
 * consequences beyond its own finding.
 */
export function repaired(whole: ValueMap, repairs: ReadonlyMap<Pointer, Repair>): ValueMap {
  const value = repairedValue(whole, '', repairs)
  return isValueMap(value) ? value : whole
}

function repairedValue(value: Value, at: Pointer, repairs: ReadonlyMap<Pointer, Repair>): Value {
  const meant = repairs.get(at)?.value
  if (meant !== undefined) return meant
  if (isList(value)) return value.map((item, index) => repairedValue(item, child(at, index), repairs))
  if (!isValueMap(value)) return value
  const copy = emptyMap()
  for (const [key, item] of Object.entries(value)) {
    const place = child(at, key)
    copy[repairs.get(place)?.key ?? key] = repairedValue(item, place, repairs)
  }
  return copy
}
