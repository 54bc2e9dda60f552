import { isSpreadable } from '../reading/assemble.js'
import { readValue } from '../reading/read-value.js'
import { isValueMap } from '../reading/value.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { Change } from './change.js'
import { alike } from './fields/alike.js'
import { type Standing, standingIn, statedAt } from './standing.js'

/** The place of a change; that of a comment about the whole has none. */
export const placeOf = (change: Change): Pointer =>
  'put' in change ? change.put : 'open' in change ? change.open : 'drop' in change ? change.drop : ''

/**
 * The part in which a place, or the entry of a register around it, stands already: there it would be changed. A new entry belongs
 * to the main file, whoever began the register.
 */
export function partWith(at: Pointer, { trees: [, ...parts] }: Standing): SourceTree | undefined {
  const [top = '', id] = keysOf(at)
  return parts.find((part) => {
    const value = readValue(part).value[top]
    return value !== undefined && (id === undefined || !isSpreadable(top) || (isValueMap(value) && id in value))
  })
}

/**
 * What a change says beside the parts: of a map whose fields may stand in several files, what a part says in the same words is left to it,
 * and each other field is a change of its own.
 */
export function besideParts(change: Change, standing: Standing): readonly Change[] {
  if (!('put' in change)) return [change]
  const { put, to } = change
  const [top = '', ...deeper] = keysOf(put)
  if (deeper.length > 0 || !isSpreadable(top) || !isValueMap(to) || partWith(put, standing) === undefined)
    return [change]
  return Object.entries(to).flatMap(([key, said]): readonly Change[] => {
    const at = child(put, key)
    const isSaid = partWith(at, standing) !== undefined && alike(said, statedAt(standing, at))
    return isSaid ? [] : [{ put: at, to: said }]
  })
}

/** Makes of the main file alone what belongs to no part. */
export function inMain(standing: Standing, change: (main: Standing) => Standing | undefined): Standing | undefined {
  const { trees, law, day, starters, wordsAt } = standing
  const [main, ...parts] = trees
  const alone = main && standingIn([main], law, day, starters, wordsAt)
  const after = alone && change(alone)
  return after && standingIn([...after.trees, ...parts], law, day, starters, wordsAt)
}
