import { isId } from '../language/near-miss.js'
import type { Register, Shape } from '../language/shape.js'
import { isList, shapeInside } from './map-place.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/** The ids that a declaration names somewhere and its register does not have; none where they are many. */
export function undeclaredIds(whole: ValueMap, register: Register): readonly string[] {
  const known = undeclared.get(whole) ?? undeclaredIn(whole)
  undeclared.set(whole, known)
  return known.get(register) ?? []
}

/** What was written does not change. */
const undeclared = new WeakMap<ValueMap, ReadonlyMap<Register, readonly string[]>>()

/** Of more nobody tells which was meant by a name, and each name would be held against each. */
const few = 200

function undeclaredIn(whole: ValueMap): ReadonlyMap<Register, readonly string[]> {
  const left = [...idsIn(whole)].map(([register, named]): readonly [Register, readonly string[]] => {
    const entries = whole[register]
    const ids = [...named].filter((id) => isId(id) && !(isValueMap(entries) && id in entries))
    return [register, ids.length > few ? [] : ids]
  })
  return new Map(left)
}

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
