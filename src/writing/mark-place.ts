import { isAlias, isMap, type Node, type YAMLMap } from 'yaml'
import type { MarkTail } from '../source/edit.js'
import { entryColumn, lineStart, nextLine } from '../source/text-lines.js'
import { markOf, openPlace } from './open-places.js'
import { behind, placeInOrder } from './place-in-order.js'
import { endOf, entryOf, isInBrackets, nodesOf, offsetsOf, step } from './place-in-tree.js'
import { EditRefused, type TextEdit } from './text-edit.js'
import { linesAt } from './whole-lines.js'

/**
 * Writes, rewrites or takes away the comment that marks an open place. It stands where the field would, or, where what holds
 * the field is not there or stands in brackets, in the map around that: `# not stated yet: … (basis.withdraw)`.
 */
export function mark(
  text: string,
  root: Node | undefined,
  keys: readonly string[],
  words: MarkTail & { readonly says?: string; readonly orders?: readonly (readonly string[])[] },
): readonly TextEdit[] {
  const { says, orders, ...tail } = words
  const around = mapsAround(root, keys)
  const places = around.map(({ map, rest }) => openPlace(text, map, rest.join('.')))
  const found = places.findLast((place) => place !== undefined)
  if (says === undefined) return found ? [{ start: found.start, end: found.end, text: '' }] : []
  const nearest = around.at(-1)
  const [first] = nearest?.map.items ?? []
  if (!nearest || !first) throw new EditRefused('nowhere')
  const { map, rest } = nearest
  const [at] = offsetsOf(nodesOf(first).key)
  const line = `# ${markOf({ says, key: rest.join('.'), ...tail })}`
  const column = entryColumn(text, at)
  const written = (place: number) => linesAt(text, place, column, [line])
  if (found && found === places.at(-1)) return [{ ...written(found.start), end: found.end }]
  const ordered = orders && placeInOrder(text, map, rest, orders.slice(keys.length - rest.length))
  const here = written(ordered ?? placeFor(text, map, rest, column))
  // What was marked further out moves in.
  return found ? [{ start: found.start, end: found.end, text: '' }, here] : [here]
}

interface Around {
  readonly map: YAMLMap
  /** The keys from there on. */
  readonly rest: readonly string[]
}

/** The maps along a path in which a comment can stand on a line of its own, and that nothing shares, the innermost last. */
function mapsAround(root: Node | undefined, keys: readonly string[]): readonly Around[] {
  const found: Around[] = []
  let node = root
  for (const [index, key] of keys.entries()) {
    if (node === undefined || isAlias(node) || node.anchor !== undefined) break
    if (isMap(node) && !isInBrackets(node) && node.items.length > 0) found.push({ map: node, rest: keys.slice(index) })
    node = step(node, key)
  }
  return found
}

/** Above the field where it is there, below what the field belongs to, else behind the last entry. */
function placeFor(text: string, map: YAMLMap, [key = '', ...inside]: readonly string[], column: number): number {
  const entry = entryOf(map, key)
  if (!entry) return behind(text, map, column)
  return inside.length === 0 ? lineStart(text, offsetsOf(entry.key)[0]) : nextLine(text, endOf(entry.value))
}
