import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { asNode, keyText } from '../source/locate.js'
import { entryColumn, lineEnd, lineStart, nextLine } from '../source/text-lines.js'
import { openPlacesIn } from './open-places.js'
import { endOf, offsetsOf } from './place-in-tree.js'

/** Something that stands among the entries of a map: an entry, or the mark of what is open in it or inside one. */
interface Sibling {
  readonly keys: readonly string[]
  readonly start: number
  /** Where the next line begins behind all that belongs to it. */
  readonly end: number
}

/** The order of keys, for each level from a map inwards. */
export type Orders = readonly (readonly string[])[]

/**
 * Where a line about a place is put in, so that it stands among its siblings as their keys follow in an order: behind the last
 * of those that come before it. Undefined where the order says nothing of any sibling.
 */
export function placeInOrder(text: string, map: YAMLMap, keys: readonly string[], orders: Orders): number | undefined {
  if (!orders[0]?.includes(keys[0] ?? '')) return undefined
  const known = siblingsIn(text, map).filter((one) => orders[0]?.includes(one.keys[0] ?? ''))
  const before = known.filter((one) => compare(one.keys, keys, orders) <= 0)
  const after = known.find((one) => compare(one.keys, keys, orders) > 0)
  return before.length > 0 ? Math.max(...before.map(({ end }) => end)) : after?.start
}

/** Which of two places comes first in an order: what is open inside an entry stands behind it, what no order names last. */
export function compare(one: readonly string[], other: readonly string[], orders: Orders): number {
  for (const [level, key] of one.entries()) {
    const against = other[level]
    if (against === undefined) return 1
    if (key === against) continue
    return rank(key, orders[level]) - rank(against, orders[level]) || 0
  }
  return one.length - other.length
}

function rank(key: string, order: readonly string[] = []): number {
  const at = order.indexOf(key)
  return at === -1 ? order.length : at
}

function siblingsIn(text: string, map: YAMLMap): readonly Sibling[] {
  const entries = map.items.flatMap((pair): readonly Sibling[] => {
    const [key, value] = [asNode(pair.key), asNode(pair.value)]
    const name = keyText(key)
    if (key === undefined || name === undefined) return []
    const [at] = offsetsOf(key)
    return [{ keys: [name], start: lineStart(text, at), end: behind(text, value ?? key, entryColumn(text, at)) }]
  })
  const marks = [...openPlacesIn(text, map)].map(({ start, end, mark }) => ({ keys: mark.key.split('.'), start, end }))
  return [...entries, ...marks].sort((one, other) => one.start - other.start)
}

/** Behind the comments below a value that stand further in than its key: they are about what is in it. */
export function behind(text: string, value: Node, indent: number): number {
  let end = nextLine(text, endOf(value))
  if (isScalar(value) || !(isMap(value) || isSeq(value)) || value.flow) return end
  for (let start = end; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start))
    const column = line.length - line.trimStart().length
    if (line.trim() === '') continue
    if (!line.trimStart().startsWith('#') || column <= indent) break
    end = nextLine(text, start)
  }
  return end
}
