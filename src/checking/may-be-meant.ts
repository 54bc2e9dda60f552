import { atPlaces, type Finding, type FindingPlace } from '../findings/finding.js'
import { withoutHidden } from '../source/characters.js'
import type { Locator } from '../source/locate.js'
import { child, keysOf, type Pointer, parentOf } from '../source/pointer.js'

/**
 * Leaves out what a map lacks, where that may be what a field in it was to say that nobody knows: it is told once the field
 * is put right. Where more is missing than fields are unknown, something is missing for certain, and all of it is told.
 */
export function withoutWhatMayBeMeant(
  found: readonly Finding[],
  ofTheFile: readonly Finding[],
  { locator, isSkipped }: { readonly locator: Locator; isSkipped(at: Pointer): boolean },
): readonly Finding[] {
  const unknown = new Map<Pointer, number>()
  for (const { data, places } of ofTheFile) {
    const isUnknown = ({ pointer }: FindingPlace): boolean =>
      isSkipped(pointer) && (isUnknownField(data) || isHiddenIn(keysOf(pointer).at(-1) ?? ''))
    for (const { pointer } of places.filter(isUnknown)) {
      unknown.set(parentOf(pointer), (unknown.get(parentOf(pointer)) ?? 0) + 1)
    }
  }
  // What is read as a number is judged as the text it is meant for once it stands in quotation marks.
  const unquoted = new Set(ofTheFile.filter(({ data }) => isUnquoted(data)).map(({ places: [{ pointer }] }) => pointer))
  if (unknown.size === 0 && unquoted.size === 0) return found
  const lacks = new Map<Pointer, Set<Pointer>>()
  for (const { pointer } of found.flatMap(({ places }) => places)) {
    const absent = firstAbsent(pointer, locator)
    if (absent === undefined) continue
    const owner = parentOf(absent)
    lacks.set(owner, (lacks.get(owner) ?? new Set()).add(absent))
  }
  const isTold = (pointer: Pointer): boolean => {
    if (unquoted.has(pointer)) return false
    const absent = firstAbsent(pointer, locator)
    if (absent === undefined) return true
    const owner = parentOf(absent)
    return (lacks.get(owner)?.size ?? 0) > (unknown.get(owner) ?? 0)
  }
  return found.flatMap((finding) => atPlaces(finding, ({ pointer }) => isTold(pointer)) ?? [])
}

/** The outermost place on the way to another that is in no file; undefined where all of them are. */
function firstAbsent(pointer: Pointer, locator: Locator): Pointer | undefined {
  if (locator.exists(pointer)) return undefined
  let at = ''
  for (const key of keysOf(pointer)) {
    at = child(at, key)
    if (!locator.exists(at)) return at
  }
  return undefined
}

const isOf = (data: unknown, mistake: string): boolean =>
  typeof data === 'object' && data !== null && 'mistake' in data && data.mistake === mistake

const isUnknownField = (data: unknown): boolean => isOf(data, 'unknown-field')

/** Whether a field is nobody's for what cannot be seen in its name. */
const isHiddenIn = (name: string): boolean => withoutHidden(name) !== name

const isUnquoted = (data: unknown): boolean => isOf(data, 'unquoted')
