import { shapes } from '../language/shapes.gen.js'
import { child, isWithin, keysOf, type Pointer, parentOf } from '../source/pointer.js'
import type { Difference } from './compare.js'
import type { Renames } from './renames.js'
import type { Side } from './side.js'

/** Two declarations with what each is called on the other side. */
interface Compared {
  readonly old: Side
  readonly now: Side
  readonly renames: Renames
}

/**
 * Whether something may differ only because one side could not be read there: what was taken out as a mistake is neither gone nor
 * new, and what is named as read by nobody is compared with nothing.
 */
export function isUncertain(difference: Difference, { old, now, renames }: Compared): boolean {
  if (old.model.skipped.length + now.model.skipped.length === 0) return false
  const pairs = renames.all.map(
    ({ register, from, to }) => [child('', register, from), child('', register, to)] as const,
  )
  const on = (at: Pointer | undefined) => at && renamed(at, pairs)
  const back = (at: Pointer | undefined) =>
    at &&
    renamed(
      at,
      pairs.map(([from, to]) => [to, from] as const),
    )
  const [before, after] = [difference.old?.at, difference.now?.at]
  return (
    isLost(old, before ?? back(after), before === undefined ? back(difference.lackedFrom) : undefined, difference) ||
    isLost(now, after ?? on(before), after === undefined ? on(difference.lackedFrom) : undefined, difference)
  )
}

/** Whether a side has lost a place; with where it begins what the side lacks, or what that may be. */
function isLost({ model }: Side, at: Pointer | undefined, from: Pointer | undefined, difference: Difference): boolean {
  if (at === undefined) return false
  if (model.isSkipped(at) || model.hasLost(at)) return true
  return from !== undefined && model.skipped.some((place) => mayBe(place, from, difference))
}

/** Whether a place that was taken out may stand for what is missing: an item of the same list, an entry, a name of no field. */
function mayBe(place: Pointer, missing: Pointer, { place: field, of }: Difference): boolean {
  if (parentOf(place) !== parentOf(missing)) return false
  const isOneOfMany = of !== undefined || field.endsWith('*')
  return isOneOfMany || !fieldNames.has(keysOf(place).at(-1) ?? '')
}

const fieldNames: ReadonlySet<string> = new Set(Object.values(shapes).flatMap((fields) => Object.keys(fields)))

function renamed(at: Pointer, all: readonly (readonly [Pointer, Pointer])[]): Pointer {
  const [from, to] = all.find(([before]) => isWithin(at, before)) ?? ['', '']
  return `${to}${at.slice(from.length)}`
}
