import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { type Register, registers, type Shape } from '../language/shape.js'
import { root, type Spot, stepInto } from '../language/spot.js'
import { asNode, writtenIn } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'

/** An id where it is written: as the key of what it names, or where that is referred to. */
export interface Mention {
  readonly register: Register
  readonly id: string
  readonly is: 'declared' | 'used'
  readonly node: Node
  readonly tree: SourceTree
}

/** Every id of a register that a file declares or uses, in the order written. */
export function mentionsIn(tree: SourceTree): readonly Mention[] {
  const found: Mention[] = []
  const seen = new Map<Node, Set<Shape>>()

  const visit = (node: Node | undefined, spot: Spot): void => {
    const { shape } = spot
    if (node === undefined || shape === undefined || wasSeen(node, shape)) return
    if (isAlias(node)) visit(node.resolve(tree.document) ?? undefined, spot)
    else if (isMap(node)) {
      for (const { name, value } of writtenIn(node)) visit(value, stepInto(spot, name))
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(asNode(item), stepInto(spot, String(index)))
    } else if (isScalar(node) && typeof node.value === 'string') {
      const register = registerOf(shape)
      if (register !== undefined) found.push({ register, id: node.value, is: 'used', node, tree })
    }
  }

  /** What an anchor names is read once for each sort of place. */
  const wasSeen = (node: Node, shape: Shape): boolean => {
    const shapes = seen.get(node) ?? new Set()
    seen.set(node, shapes)
    if (shapes.has(shape)) return true
    shapes.add(shape)
    return false
  }

  found.push(...declaredIn(tree))
  visit(tree.document.contents ?? undefined, root)
  return found
}

/** The register that a plain word is an id of, or may be. */
const registerOf = ({ ref, use, list, one }: Shape): Register | undefined =>
  ref ?? use ?? (one && list ? registerOf(list) : undefined)

/** The keys of the registers. */
export function declaredIn(tree: SourceTree): readonly Mention[] {
  const { contents } = tree.document
  if (!isMap(contents)) return []
  return writtenIn(contents).flatMap(({ name, value: entries }) => {
    const register = registers.find((one) => one === name)
    if (register === undefined || !isMap(entries)) return []
    return writtenIn(entries).map(({ name: id, key: node }) => ({ register, id, is: 'declared' as const, node, tree }))
  })
}
