import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Growing, grow, isMap, typesThatAllow } from './grow.js'
import { allPlaces, type Place } from './places.js'
import { valuesOf, type Written } from './values.js'

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

const base = read('base.yaml')

/** What is laid over the base before some places are filled: those at some paths, or those that hold ids of a register. */
interface Around {
  readonly at: readonly string[]
  readonly ids?: string
  readonly lay: unknown
}

const arounds: readonly Around[] = readArounds(read('around.yaml'))

function readArounds(written: unknown): readonly Around[] {
  if (!Array.isArray(written)) throw new Error('around.yaml is no list.')
  return written.map((one: unknown) => {
    if (!isMap(one)) throw new Error('An entry of around.yaml is no map.')
    const { at, ids, lay } = one
    return { at: Array.isArray(at) ? at.map(String) : [], ...(typeof ids === 'string' && { ids }), lay }
  })
}

/** The paths that something is laid around, for a test that each is one. */
export const laidAround: readonly string[] = arounds.flatMap(({ at }) => at)

/** A declaration in which a place has a value, or lacks one; `crowded` fills the texts beside it too. */
export function declarationWith(place: Place, value: Written | undefined, isCrowded: boolean): Growing {
  const declaration = surroundings(place)
  if (isCrowded) for (const sibling of textsBeside(place)) grow(declaration, sibling, valuesOf(sibling, 'Around')[0])
  grow(declaration, place, value)
  return declaration
}

function surroundings({ path, forms }: Place): Growing {
  const laid = arounds
    .filter(
      ({ at, ids }) =>
        at.some((start) => path === start || path.startsWith(`${start}.`)) ||
        forms.some((form) => form.kind === 'id' && form.register === ids),
    )
    .reduce((under, { lay }) => layOver(lay, under), structuredClone(base))
  if (!isMap(laid)) throw new Error('The base is no declaration.')
  return laid
}

/** Maps are merged, a null takes away, all else replaces. */
function layOver(over: unknown, under: unknown): unknown {
  if (!isMap(over)) return structuredClone(over)
  const merged: Growing = isMap(under) ? { ...under } : {}
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete merged[key]
    else merged[key] = layOver(value, merged[key])
  }
  return merged
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')))

const byParent = new Map<string, Place[]>()
for (const place of allPlaces()) {
  const parent = parentOf(place.path)
  byParent.set(parent, [...(byParent.get(parent) ?? []), place])
}

/** The other texts of the same thing, as far as its type has them. */
function textsBeside(place: Place): readonly Place[] {
  const types = typesOf(place)
  return (byParent.get(parentOf(place.path)) ?? []).filter((other) => {
    if (other.path === place.path || !other.forms.some(({ kind }) => kind === 'text' || kind === 'string')) return false
    const theirs = typesOf(other)
    return theirs === undefined || (types !== undefined && theirs.some((type) => types.includes(type)))
  })
}

function typesOf({ steps }: Place): readonly string[] | undefined {
  const field = steps.findLast((step) => step.kind === 'field')
  return field && typesThatAllow(field.of, field.key)
}
