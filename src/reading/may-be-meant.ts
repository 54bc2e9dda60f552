import { type Pointer, parentOf } from '../source/pointer.js'
import type { Misfit } from './mistakes/misfit.js'
import type { SchemaMistake } from './mistakes/schema-mistake.js'

/** The maps with fields that nobody knows, and how many each has. */
export const unknownIn = (misfits: readonly Misfit<SchemaMistake>[]): ReadonlyMap<Pointer, number> =>
  countedIn(misfits.filter(({ mistake, meant }) => mistake.mistake === 'unknown-field' && meant === undefined))

/** Missing fields that may be what unknown ones beside them were to be: no more are missing than are unknown. */
export function missingInDoubt(misfits: readonly Misfit<SchemaMistake>[]): ReadonlySet<Pointer> {
  const missing = misfits.filter(({ mistake }) => mistake.mistake === 'missing-field')
  const [unknown, lacking] = [unknownIn(misfits), countedIn(missing)]
  const inDoubt = missing.filter(({ at }) => (lacking.get(parentOf(at)) ?? 0) <= (unknown.get(parentOf(at)) ?? 0))
  return new Set(inDoubt.map(({ at }) => at))
}

function countedIn(misfits: readonly Misfit<SchemaMistake>[]): ReadonlyMap<Pointer, number> {
  const counts = new Map<Pointer, number>()
  for (const { at } of misfits) counts.set(parentOf(at), (counts.get(parentOf(at)) ?? 0) + 1)
  return counts
}
