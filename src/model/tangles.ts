import type { ValueMap } from '../reading/value.js'
import type { Pointer } from '../source/pointer.js'
import type { Circles } from './circles.js'
import { grouped } from './grouped.js'
import { ownReferences } from './own-references.js'

/** More exceptions to one rule than anybody reads, those to its exceptions included. */
export const mostExceptions = 1_000

/** Places at which a rule of retention names one more exception than can be told, and the rule whose exceptions they are. */
export type Tangles = ReadonlyMap<Pointer, string>

/**
 * The exceptions that cannot be told: a rule is told once for each way that leads to it, since it is limited by what limits all
 * that it is an exception to, and where each of twenty rules names two others, there are more ways than anything could be told of.
 */
export function tanglesIn(written: ValueMap, circles: Circles): Tangles {
  const references = [...ownReferences('retention', written)].filter(({ at }) => !circles.has(at))
  const leads = grouped(references, ({ from }) => from)
  const reached = grouped(references, ({ to }) => to)
  const found = new Map<Pointer, string>()
  const told = new Map<string, number>()
  const left = new Map([...leads].map(([from, all]) => [from, all.length]))
  // From those without exceptions up, without a stack of calls: each after all that it leads to.
  const ready = [...reached.keys()].filter((id) => !leads.has(id))
  for (const id of ready) {
    let sum = 0
    for (const { at, to } of leads.get(id) ?? []) {
      const below = (told.get(to) ?? 0) + 1
      if (sum + below > mostExceptions) found.set(at, id)
      else sum += below
    }
    told.set(id, sum)
    for (const { from } of reached.get(id) ?? []) {
      const others = (left.get(from) ?? 0) - 1
      left.set(from, others)
      if (others === 0) ready.push(from)
    }
  }
  return found
}
