import { registers } from '../language/shape.js'
import type { ValueMap } from '../reading/value.js'
import type { Pointer } from '../source/pointer.js'
import { grouped } from './grouped.js'
import { fieldOf, type OwnReference, ownReferences } from './own-references.js'

/** Places at which an entry names what leads back to it: the entry, then all that it leads to until then. */
export type Circles = ReadonlyMap<Pointer, readonly string[]>

/**
 * The references that cannot be true: of an entry to itself, and those by which a chain of one field comes back to its beginning.
 * Which fields name entries of their own register is read off the language.
 */
export function circlesIn(written: ValueMap): Circles {
  const found = new Map<Pointer, readonly string[]>()
  for (const register of registers) {
    // A rule in another goes on with its field: `exceptions.exceptions` is `exceptions` too.
    const byField = grouped(ownReferences(register, written), ({ at }) => fieldOf(at).replace(/.*\./, ''))
    for (const references of byField.values()) for (const [at, ids] of closing(references)) found.set(at, ids)
  }
  return found
}

/** The references that close a circle. Each entry is gone into once, without a stack of calls: a chain can be as long as a file. */
function* closing(references: readonly OwnReference[]): Iterable<readonly [Pointer, readonly string[]]> {
  const chained = references.filter(({ isLimited, from, to }) => !isLimited || from === to)
  const leads = grouped(chained, ({ from }) => from)
  const done = new Set<string>()
  for (const start of leads.keys()) {
    const way: { readonly id: string; readonly left: Iterator<OwnReference, undefined> }[] = []
    const open = new Set<string>()
    const enter = (id: string): void => {
      done.add(id)
      open.add(id)
      way.push({ id, left: (leads.get(id) ?? []).values() })
    }
    if (!done.has(start)) enter(start)
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.left.next().value
      if (next === undefined) open.delete(way.pop()?.id ?? '')
      else if (open.has(next.to)) {
        const ids = way.map(({ id }) => id)
        yield [next.at, [next.from, ...ids.slice(ids.indexOf(next.to), -1)]]
      } else if (!done.has(next.to)) enter(next.to)
    }
  }
}
