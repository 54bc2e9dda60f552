import { root, type Spot, stepInto } from '../language/spot.js'
import { isValueMap, type Value, type ValueMap } from '../reading/value.js'
import { child, type Pointer } from '../source/pointer.js'

/** An id that stands for an entry of a register. */
export interface Reference {
  readonly at: Pointer
  /** The entry that it names: `/data/fees`. */
  readonly to: Pointer
}

/** Every place of a declaration at which an entry is named. */
export const referencesIn = (value: ValueMap): readonly Reference[] => inside(value, root, '')

function inside(value: Value, spot: Spot, at: Pointer): readonly Reference[] {
  if (value === 'none') return []
  if (typeof value === 'string') {
    const { shape } = spot
    const register = shape?.ref ?? shape?.use ?? shape?.list?.ref ?? shape?.list?.use
    return register === undefined ? [] : [{ at, to: child('', register, value) }]
  }
  if (Array.isArray(value)) {
    const items: readonly Value[] = value
    return items.flatMap((item, index) => inside(item, stepInto(spot, String(index)), child(at, index)))
  }
  if (!isValueMap(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => inside(inner, stepInto(spot, key), child(at, key)))
}
