import type { Pointer } from '../source/pointer.js'
import { pairItems } from './pair-items.js'
import { contentOf, type EntriesPart, type ListPart, type MapPart, type NonePart, type Part } from './part.js'
import type { Renames } from './renames.js'

/** An entry under an id, on the sides that have it. */
export interface EntryAt {
  /** The register or the map that it stands in: `purposes`, `cookies.items`. */
  readonly register: string
  readonly id: string
}

/** A place at which two declarations say different things. */
export interface Difference {
  readonly what: 'added' | 'removed' | 'changed' | 'renamed'
  /** The place of the language: `purposes.*.retention.keep`. */
  readonly place: string
  readonly entry: EntryAt | undefined
  readonly old: Part | undefined
  readonly now: Part | undefined
  /** How many items the list has in which it stands, on both sides. */
  readonly of?: Counts | undefined
  /** Of what one side lacks as a whole, where it begins on the other: what differs may be a field in it. */
  readonly lackedFrom?: Pointer | undefined
}

interface Counts {
  readonly old: number
  readonly now: number
}

interface Where {
  readonly path: readonly string[]
  readonly entry: EntryAt | undefined
  readonly of?: Counts
  readonly lackedFrom?: Pointer | undefined
}

/** Every difference between two declarations: each leaf that is not the same lies in one of them. */
export function differences(before: MapPart, after: MapPart, renames: Renames): readonly Difference[] {
  return [...maps(before, after, { path: [], entry: undefined }, renames)]
}

const inside = ({ path, entry, lackedFrom }: Where, key: string): Where => ({ path: [...path, key], entry, lackedFrom })

function* compare(old: Part | undefined, now: Part | undefined, at: Where, renames: Renames): Iterable<Difference> {
  const where = { ...at, lackedFrom: at.lackedFrom ?? lackedFrom(old, now) }
  if (isNonePart(old) || isNonePart(now)) {
    yield* one(noneOf(old), noneOf(now), inside(where, 'none'), renames)
    yield* compare(isNonePart(old) ? undefined : old, isNonePart(now) ? undefined : now, where, renames)
    return
  }
  if (isOr('list', old) && isOr('list', now)) yield* lists(old, now, where, renames)
  else if (isOr('entries', old) && isOr('entries', now)) yield* entries(old, now, where, renames)
  else if (isOr('map', old) && isOr('map', now) && isSameUse(old, now, renames)) yield* maps(old, now, where, renames)
  else yield* one(old, now, where, renames)
}

const lackedFrom = (old: Part | undefined, now: Part | undefined): Pointer | undefined =>
  old === undefined || now === undefined ? (old ?? now)?.at : undefined

const isNonePart = (part: Part | undefined): part is NonePart => part?.is === 'none'
const noneOf = (part: Part | undefined): NonePart | undefined => (isNonePart(part) ? part : undefined)

const isOr = <Kind extends Part['is']>(
  is: Kind,
  part: Part | undefined,
): part is Extract<Part, { readonly is: Kind }> | undefined => part === undefined || part.is === is

/** A use of something is a use of nothing else; one that is only on one side is told as a whole. */
const isSameUse = (old: MapPart | undefined, now: MapPart | undefined, renames: Renames): boolean =>
  isSame(old?.uses, now?.uses, renames)

function isSame(old: Part | undefined, now: Part | undefined, { callOld, callNew }: Renames): boolean {
  if (old === undefined || now === undefined) return old === now
  return contentOf(old, callOld) === contentOf(now, callNew)
}

function* one(old: Part | undefined, now: Part | undefined, where: Where, renames: Renames): Iterable<Difference> {
  if (isSame(old, now, renames)) return
  const what = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
  const { path, entry, of, lackedFrom: from = lackedFrom(old, now) } = where
  yield { what, place: path.join('.'), entry, old, now, of, lackedFrom: from }
}

function* maps(
  old: MapPart | undefined,
  now: MapPart | undefined,
  where: Where,
  renames: Renames,
): Iterable<Difference> {
  const isEmptyMap = (map: MapPart | undefined): boolean => map !== undefined && map.fields.size === 0
  // A map without a field, where there was nothing: no field of it can tell.
  if ((old === undefined && isEmptyMap(now)) || (now === undefined && isEmptyMap(old)))
    yield* one(old, now, where, renames)
  for (const key of new Set([...(old?.fields.keys() ?? []), ...(now?.fields.keys() ?? [])])) {
    yield* compare(old?.fields.get(key), now?.fields.get(key), inside(where, key), renames)
  }
}

function* lists(
  old: ListPart | undefined,
  now: ListPart | undefined,
  where: Where,
  renames: Renames,
): Iterable<Difference> {
  const before = old?.items ?? []
  const after = now?.items ?? []
  const pairs = pairItems(before, after, renames)
  if (pairs.length === 0) yield* one(old, now, where, renames)
  for (const pair of pairs) {
    if (pair.old && pair.now) yield* compare(pair.old, pair.now, where, renames)
    else yield* one(pair.old, pair.now, { ...where, of: { old: before.length, now: after.length } }, renames)
  }
}

function* entries(
  old: EntriesPart | undefined,
  now: EntriesPart | undefined,
  where: Where,
  renames: Renames,
): Iterable<Difference> {
  const register = where.path.join('.')
  const renamed = [...renamedIn(register, old, now, renames)]
  const goneBy = new Map(renamed)
  const comeBy = new Map(renamed.map(([from, to]) => [to, from]))
  for (const [from, to] of renamed) {
    const found = { old: old?.entries.get(from), now: now?.entries.get(to) }
    const at = { place: inside(where, '*').path.join('.'), entry: { register, id: to } }
    yield { what: 'renamed', ...at, ...found }
  }
  for (const [id, part] of old?.entries ?? []) {
    if (goneBy.has(id)) continue
    const there = now?.entries.get(id)
    const at = { ...inside(where, '*'), entry: { register, id } }
    yield* there === undefined || comeBy.has(id) ? one(part, undefined, at, renames) : compare(part, there, at, renames)
  }
  for (const [id, part] of now?.entries ?? []) {
    if (comeBy.has(id) || old?.entries.has(id)) continue
    yield* one(undefined, part, { ...inside(where, '*'), entry: { register, id } }, renames)
  }
}

/** Entries that go by another id: those of registers are known, others have to say the same and be the only ones that do. */
function* renamedIn(
  register: string,
  old: EntriesPart | undefined,
  now: EntriesPart | undefined,
  renames: Renames,
): Iterable<readonly [from: string, to: string]> {
  const known = renames.all.filter((it) => it.register === register)
  for (const { from, to } of known) yield [from, to]
  if (known.length > 0 || old === undefined || now === undefined) return
  const gone = contentsOf(old, now, renames.callOld)
  const come = contentsOf(now, old, renames.callNew)
  for (const [content, [from, ...more]] of gone) {
    const [to, ...others] = come.get(content) ?? []
    if (from !== undefined && to !== undefined && more.length + others.length === 0) yield [from, to]
  }
}

function contentsOf(
  side: EntriesPart,
  other: EntriesPart,
  call: Renames['callOld'],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [id, part] of side.entries) {
    if (other.entries.has(id) || (part.is === 'map' && part.fields.size === 0)) continue
    const content = contentOf(part, call)
    found.set(content, [...(found.get(content) ?? []), id])
  }
  return found
}
