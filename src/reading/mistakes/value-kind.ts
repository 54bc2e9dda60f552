import { isList } from '../map-place.js'
import { isValueMap, type Value } from '../value.js'

/** The kind of a value, as an author knows it; `none` is the word alone, where no other text may stand. */
export type ValueKind = 'boolean' | 'integer' | 'list' | 'map' | 'none' | 'number' | 'text'

/** The kind of a value that was written. */
export function valueKindOf(value: Value | undefined): ValueKind {
  if (isList(value)) return 'list'
  if (isValueMap(value)) return 'map'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'number' : 'boolean'
}
