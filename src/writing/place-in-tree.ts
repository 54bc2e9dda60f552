import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { asNode, keyText } from '../source/locate.js'
import { EditRefused } from './text-edit.js'

/** Offsets of a node: its first character, the end of its value, the end of what follows it on its lines. */
export type Offsets = readonly [start: number, end: number, rest: number]

/** Where a node stands; only a node that was made by hand has no place, and none of ours is. */
export function offsetsOf(node: Node): Offsets {
  if (!node.range) throw new EditRefused('unusual')
  return node.range
}

/** An entry of a map that can be edited: its key is a plain scalar. */
export interface Entry {
  readonly index: number
  readonly key: Node
  readonly value: Node
}

/** The entry of a map by its key; which of two with the same key is meant, only their author knows. */
export function entryOf(map: YAMLMap, key: string): Entry | undefined {
  const isIt = (pair: Pair): boolean => keyText(asNode(pair.key)) === key
  const index = map.items.findIndex(isIt)
  if (index !== map.items.findLastIndex(isIt)) throw new EditRefused('unusual')
  const pair = map.items[index]
  return pair && { index, ...nodesOf(pair) }
}

/** The key and the value of an entry; `? key` and a key without a value are left to their author. */
export function nodesOf(pair: Pair): { readonly key: Node; readonly value: Node } {
  const [key, value] = [asNode(pair.key), asNode(pair.value)]
  if (!key || !value) throw new EditRefused('unusual')
  return { key, value }
}

/** What a key leads to inside a node: an entry of a map or an item of a list; undefined where there is none. */
export function step(node: Node | undefined, key: string): Node | undefined {
  // What has an anchor stands in other places too.
  if (isAlias(node) || node?.anchor !== undefined) throw new EditRefused('shared')
  if (isMap(node)) return entryOf(node, key)?.value
  return isSeq(node) && /^\d+$/.test(key) ? asNode(node.items[Number(key)]) : undefined
}

/** What a path leads to. */
export const follow = (node: Node | undefined, keys: readonly string[]): Node | undefined =>
  keys.reduce<Node | undefined>((inside, key) => step(inside, key), node)

/** The map or list, or the empty place, that a change is to be made in: nothing that others share. */
export function parentAt(node: Node | undefined, keys: readonly string[]): Node | undefined {
  const found = follow(node, keys)
  if (isAlias(found) || found?.anchor !== undefined) throw new EditRefused('shared')
  return found
}

/** Whether a value stands in brackets, so that what is put into it has to be in one line. */
export const isInBrackets = (node: YAMLMap | YAMLSeq): boolean => node.flow === true

/** Refuses what others refer to, here or inside, and what carries a tag: it would not be changed alone. */
export function expectOwn(node: Node): void {
  if (isAlias(node)) return
  if (node.tag !== undefined) throw new EditRefused('unusual')
  if (node.anchor !== undefined) throw new EditRefused('shared')
  if (!isCollection(node)) return
  for (const item of node.items) for (const inner of nodesIn(item)) expectOwn(inner)
}

/** What an item of a list is, or the key and the value of an entry. */
export function nodesIn(item: unknown): readonly Node[] {
  const node = asNode(item)
  if (node) return [node]
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item
    ? [asNode(item.key), asNode(item.value)].flatMap((one) => one ?? [])
    : []
}

/** Where the last visible character of a value ends: a map or a list ends with its last value, not behind its line end. */
export function endOf(node: Node): number {
  const [, end] = offsetsOf(node)
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1)
    const [inner] = last === undefined ? [] : nodesIn(last).slice(-1)
    return inner === undefined ? end : endOf(inner)
  }
  const isBlockText = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  // The line end behind a block belongs to it.
  return isBlockText ? end - 1 : end
}
