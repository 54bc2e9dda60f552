import { type Alias, isAlias, isMap, isSeq, type Node } from 'yaml'
import { asNode } from '../source/locate.js'

/** How many nodes all aliases of a file together may stand for: a hundred honest uses pass, a bomb does not. */
export const aliasBudget = 100_000

/** What is known of the anchors of a file while it is read from top to bottom. */
export interface Aliases {
  /** Notes the anchor of a node, if it has one. */
  note(node: Node | undefined): void
  /** The node an alias stands for; undefined when no anchor of that name stands before it. */
  target(alias: Alias): Node | undefined
  /** Spends the budget on one more use of a node; false when nothing is left. */
  spend(target: Node): boolean
}

/** Follows anchors and aliases, and counts what they stand for without unfolding it. */
export function aliasesOf(): Aliases {
  const anchors = new Map<string, Node>()
  const sizes = new Map<Node, number>()
  let spent = 0

  const sizeOf = (value: unknown): number => {
    const node = asNode(value)
    return node ? size(node) : 1
  }
  const size = (node: Node): number => {
    const known = sizes.get(node)
    if (known !== undefined) return known
    sizes.set(node, 1)
    let nodes = 1
    if (isMap(node)) for (const pair of node.items) nodes += sizeOf(pair.value)
    if (isSeq(node)) for (const item of node.items) nodes += sizeOf(item)
    if (isAlias(node)) nodes += sizeOf(anchors.get(node.source))
    sizes.set(node, nodes)
    return nodes
  }
  return {
    note(node) {
      if (node && 'anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
    target: (alias) => anchors.get(alias.source),
    spend(target) {
      spent += size(target)
      return spent <= aliasBudget
    },
  }
}
