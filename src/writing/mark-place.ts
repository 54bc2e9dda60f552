import { isAlias, isMap, type Node, type YAMLMap } from 'yaml'
import { columnOf, lineStart, nextLine } from '../source/text-lines.js'
import { markOf, openPlace } from './open-places.js'
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
  says: string | undefined,
): readonly TextEdit[] {
  const { map, rest } = nearestMap(root, keys)
  const key = rest.join('.')
  const found = openPlace(text, map, key)
  if (says === undefined) return found ? [{ start: found.start, end: found.end, text: '' }] : []
  const [first] = map.items
  if (!first) throw new EditRefused('nowhere')
  const [at] = offsetsOf(nodesOf(first).key)
  const line = `# ${markOf(says, key)}`
  if (!found) return [linesAt(text, placeFor(text, map, rest), columnOf(text, at), [line])]
  return [{ ...linesAt(text, found.start, columnOf(text, at), [line]), end: found.end }]
}

interface Around {
  readonly map: YAMLMap
  /** The keys from there on. */
  readonly rest: readonly string[]
}

/** The innermost map along a path in which a comment can stand on a line of its own, and that nothing shares. */
function nearestMap(root: Node | undefined, keys: readonly string[]): Around {
  let found: Around | undefined
  let node = root
  for (const [index, key] of keys.entries()) {
    if (node === undefined || isAlias(node) || node.anchor !== undefined) break
    if (isMap(node) && !isInBrackets(node) && node.items.length > 0) found = { map: node, rest: keys.slice(index) }
    node = step(node, key)
  }
  if (!found) throw new EditRefused('nowhere')
  return found
}

/** Above the field where it is there, below what the field belongs to, else behind the last entry. */
function placeFor(text: string, map: YAMLMap, [key = '', ...inside]: readonly string[]): number {
  const entry = entryOf(map, key)
  if (!entry) return nextLine(text, endOf(map))
  return inside.length === 0 ? lineStart(text, offsetsOf(entry.key)[0]) : nextLine(text, endOf(entry.value))
}
