import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { asNode, writtenIn } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'

/** What stands at an offset of a file. */
export interface PlaceAt {
  readonly pointer: Pointer
  readonly on: 'key' | 'value'
  /** The key itself, or the scalar or alias that is the value. */
  readonly node: Node
}

/** The key or the value in which an offset lies, or at whose end; undefined between them. */
export function placeAt({ document }: SourceTree, offset: number): PlaceAt | undefined {
  return inside(document.contents ?? undefined, '', offset)
}

function inside(node: Node | undefined, pointer: Pointer, offset: number): PlaceAt | undefined {
  if (!holds(node, offset)) return undefined
  if (isScalar(node) || isAlias(node)) return { pointer, on: 'value', node }
  if (isMap(node)) {
    for (const { name, key, value } of writtenIn(node)) {
      const at = child(pointer, name)
      if (holds(key, offset)) return { pointer: at, on: 'key', node: key }
      const found = inside(value, at, offset)
      if (found) return found
    }
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = inside(asNode(item), child(pointer, index), offset)
      if (found) return found
    }
  }
  return undefined
}

function holds(node: Node | undefined, offset: number): node is Node {
  const range = node?.range
  return range !== undefined && range !== null && range[0] <= offset && offset <= range[1]
}
