import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { child, type Pointer } from '../../src/source/pointer.js'

/** A declaration with one node taken out. */
export interface Deletion {
  readonly at: Pointer
  /** What is left, as YAML. */
  readonly text: string
  /** Every scalar of what was taken out. */
  readonly gone: readonly string[]
  /** The ids that are no longer declared, where an entry of a register or a whole register was taken out. */
  readonly ids: readonly string[]
}

/** Every map entry and every list item of a declaration. */
export const spotsOf = (text: string): readonly Spot[] => [...places(parseDocument(text).contents, '', [])]

/** Takes one of them out. */
export function deletionAt(text: string, { at, path }: Spot): Deletion {
  const document = parseDocument(text)
  const node = document.getIn(path, true)
  document.deleteIn(path)
  return { at, text: document.toString(), gone: scalars(node), ids: idsOf(node, path) }
}

function idsOf(node: unknown, path: readonly (string | number)[]): readonly string[] {
  if (path.length === 2) return [String(path[1])]
  return path.length === 1 && isMap(node) ? node.items.map((pair) => String(pair.key)) : []
}

/** A node that can be taken out. */
export interface Spot {
  readonly at: Pointer
  readonly path: readonly (string | number)[]
}

function* places(node: unknown, at: Pointer, path: readonly (string | number)[]): Iterable<Spot> {
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = String(pair.key)
      yield { at: child(at, key), path: [...path, key] }
      yield* places(pair.value, child(at, key), [...path, key])
    }
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield { at: child(at, index), path: [...path, index] }
      yield* places(item, child(at, index), [...path, index])
    }
  }
}

function scalars(node: unknown): readonly string[] {
  if (isScalar(node)) return [String(node.value)]
  if (isMap(node)) return node.items.flatMap((pair) => [...scalars(pair.key), ...scalars(pair.value)])
  if (isSeq(node)) return node.items.flatMap((item: unknown) => scalars(item))
  return []
}
