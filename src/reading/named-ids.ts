import type { Register, Shape } from '../language/shape.js'
import { isList, shapeInside } from './map-place.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/** The ids of a register that a declaration names somewhere. */
export function namedIds(whole: ValueMap, register: Register): ReadonlySet<string> {
  const known = named.get(whole) ?? idsIn(whole)
  named.set(whole, known)
  return known.get(register) ?? new Set()
}

/** What was written does not change. */
const named = new WeakMap<ValueMap, ReadonlyMap<Register, ReadonlySet<string>>>()

function idsIn(whole: ValueMap): ReadonlyMap<Register, ReadonlySet<string>> {
  const found = new Map<Register, Set<string>>()
  const note = (register: Register, id: Value | undefined): void => {
    if (typeof id === 'string') found.set(register, (found.get(register) ?? new Set()).add(id))
  }
  const visit = (shape: Shape, value: Value): void => {
    const register = shape.use ?? shape.ref ?? (shape.one ? (shape.list?.use ?? shape.list?.ref) : undefined)
    if (register !== undefined) note(register, isValueMap(value) ? value.ref : value)
    const parts = isList(value) ? value.entries() : isValueMap(value) ? Object.entries(value) : []
    for (const [key, part] of parts) {
      const inner = shapeInside(shape, String(key), value)
      if (inner) visit(inner, part)
    }
  }
  visit({ object: 'Root' }, whole)
  return found
}
