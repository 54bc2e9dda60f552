import { type Quoted, quoted } from '../findings/fact.js'
import type { Shape } from '../language/shape.js'
import { shapes } from '../language/shapes.gen.js'
import { type Title, titleOf } from '../language/titles.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/** A map as its author knows it: by what it is, or by the field that it stands in. */
export type MapName = { readonly title: Title } | { readonly field: Quoted }

/** A place as its author knows it: a field or an entry by its name, the item of a list by its number. */
export type Spot = 'declaration' | { readonly field: Quoted } | { readonly item: number; readonly of: Quoted }

/** The map a pointer leads to: what it is called and which fields it has. */
export interface MapPlace {
  readonly name: MapName
  readonly fields: Readonly<Record<string, Shape>>
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(whole: ValueMap, at: Pointer): Value | undefined {
  let value: Value | undefined = whole
  for (const key of keysOf(at)) value = inside(value, key)
  return value
}

function inside(value: Value | undefined, key: string): Value | undefined {
  if (isList(value)) return value[Number(key)]
  return isValueMap(value) ? value[key] : undefined
}

/** What the language allows at a pointer; undefined where it knows nothing. */
export function shapeAt(whole: ValueMap, at: Pointer): Shape | undefined {
  let shape: Shape | undefined = { object: 'Root' }
  let value: Value | undefined = whole
  for (const key of keysOf(at)) {
    shape = shape && shapeInside(shape, key, value)
    value = inside(value, key)
  }
  return shape
}

/** What the language allows under a key of what stands in a place. */
export function shapeInside(shape: Shape, key: string, value: Value | undefined): Shape | undefined {
  if (isList(value)) return shape.list
  if (shape.map) return shape.map
  const found = field(objectName(shape, value), key)
  return found ?? (key === 'none' && (shape.none || shape.noneBecause) ? { text: 'reason' } : undefined)
}

function field(name: string | undefined, key: string): Shape | undefined {
  const fields = name === undefined ? undefined : shapes[name]
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** Which of the maps that are allowed here was begun. */
function objectName(shape: Shape, value: Value | undefined): string | undefined {
  const one = shape.one ? { ...shape, ...shape.list } : shape
  if (isValueMap(value) && 'damaged' in value && one.damaged) return 'Damaged'
  return one.use !== undefined ? 'UseFields' : one.object
}

/** The map at a pointer, as an author knows it. */
export function mapPlace(whole: ValueMap, at: Pointer): MapPlace {
  const shape = shapeAt(whole, at)
  const value = valueAt(whole, at)
  if (isValueMap(value) && 'none' in value && (shape?.none || shape?.noneBecause)) {
    return { name: { title: 'None' }, fields: { none: { text: 'reason' } } }
  }
  const type = shape && !shape.map ? objectName(shape, value) : undefined
  const title = titleOf(type)
  const fields = (type !== undefined && shapes[type]) || {}
  return {
    name: title === undefined ? { field: quoted(lastField(at)) } : { title },
    fields: type === 'UseFields' ? { ref: { scalar: true }, ...fields } : fields,
  }
}

/** The map around this one that has such a field, the nearest first: where a line was meant that is indented too far. */
export function enclosing(whole: ValueMap, at: Pointer, key: string): Pointer | undefined {
  for (let place = at; place !== ''; ) {
    place = place.slice(0, place.lastIndexOf('/'))
    if (isValueMap(valueAt(whole, place)) && Object.hasOwn(mapPlace(whole, place).fields, key)) return place
  }
  return undefined
}

/** The fields of a map that have such a field themselves: where a line was meant that is not indented far enough. */
export function holders(whole: ValueMap, at: Pointer, key: string): readonly string[] {
  return Object.entries(mapPlace(whole, at).fields).flatMap(([name, shape]) => {
    const own = valueAt(whole, child(at, name))
    return field(objectName(shape, own), key) ? [name] : []
  })
}

/** The place that a pointer names, as its author knows it. */
export function spotOf(at: Pointer): Spot {
  const last = keysOf(at).at(-1)
  if (last === undefined) return 'declaration'
  return /^\d+$/.test(last) ? { item: Number(last) + 1, of: quoted(lastField(at)) } : { field: quoted(last) }
}

const lastField = (at: Pointer): string => keysOf(at).findLast((key) => !/^\d+$/.test(key)) ?? ''

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
