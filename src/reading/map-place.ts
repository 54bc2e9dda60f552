import type { Shape } from '../language/shape.js'
import { shapes } from '../language/shapes.gen.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import { quoted } from '../source/quoted.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/** The map a pointer leads to: what it is called and which fields it has. */
export interface MapPlace {
  /** With its article: `a purpose`. */
  readonly title: string
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

function shapeInside(shape: Shape, key: string, value: Value | undefined): Shape | undefined {
  if (isList(value)) return shape.list
  if (shape.map) return shape.map
  return field(objectName(shape, value), key)
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
    return { title: 'an explicit none', fields: { none: { text: true } } }
  }
  const name = shape && !shape.map ? objectName(shape, value) : undefined
  const fields = (name !== undefined && shapes[name]) || {}
  return {
    title: titles[name ?? ''] ?? (at === '' ? 'a declaration' : `'${lastField(at)}'`),
    fields: name === 'UseFields' ? { ref: { scalar: true }, ...fields } : fields,
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

/** A place as the author knows it: the field's name, or the item of a list. */
export function named(at: Pointer): string {
  const last = keysOf(at).at(-1)
  if (last === undefined) return 'the declaration'
  return /^\d+$/.test(last) ? `item ${Number(last) + 1} of '${lastField(at)}'` : quoted(last)
}

/** The same at the beginning of a sentence. */
export const Named = (at: Pointer): string => named(at).replace(/^[a-z]/, (letter) => letter.toUpperCase())

const lastField = (at: Pointer): string => keysOf(at).findLast((key) => !/^\d+$/.test(key)) ?? ''

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

/** What the maps of the language are called in a sentence. */
const titles: Readonly<Record<string, string>> = {
  Purpose: 'a purpose',
  Notice: 'a notice',
  Controller: 'a controller',
  DataSubjectGroup: 'a group of people',
  Datum: 'an entry of data',
  Source: 'a source',
  Recipient: 'a recipient',
  RetentionRule: 'a retention rule',
  Basis: 'a lawful basis',
  SpecialCondition: 'a condition',
  CriminalCondition: 'a condition',
  Contact: 'a contact',
  Transfer: 'a transfer',
  Mechanism: 'a mechanism',
  Marketing: 'a marketing rule',
  Cookie: 'a cookie',
  Right: 'a right',
  Pledge: 'a promise',
  Document: 'a document',
  UseFields: 'a reference',
  LabelledUrl: 'a link',
  Damaged: 'a damaged value',
  Definition: 'a definition',
  ContactEmail: 'an address',
  ContactPost: 'an address',
  RootLintEntry: 'a lowered rule',
}
