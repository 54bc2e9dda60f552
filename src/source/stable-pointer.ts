import { isAlias, isSeq, type Node } from 'yaml'
import { itemNames } from './item-name.js'
import { asNode, enter, treesHolding } from './locate.js'
import { child, keysOf, type Pointer } from './pointer.js'
import type { SourceTree } from './tree.js'

/**
 * A pointer in which items of lists go by what they are called and not by their place: `/recipients/mailer/countries/US`
 * for `/recipients/mailer/countries/0`. It stays the same when a list is put in another order.
 */
export function stablePointer(trees: readonly SourceTree[], pointer: Pointer): Pointer {
  const keys = keysOf(pointer)
  const walked = treesHolding(trees, keys).map((tree) => namesAlong(tree, keys))
  const longest = walked.reduce<readonly string[]>((best, one) => (one.length > best.length ? one : best), [])
  return child('', ...longest, ...keys.slice(longest.length))
}

/** What the keys of a pointer are called, as far as there is something. */
function namesAlong({ document }: SourceTree, keys: readonly string[]): readonly string[] {
  const names: string[] = []
  let node: Node | undefined = document.contents ?? undefined
  for (const key of keys) {
    const here = isAlias(node) ? asNode(node.resolve(document)) : node
    const step = enter(here, key)
    if (step === undefined) break
    names.push(isSeq(here) ? (itemNames(here, document)[Number(key)] ?? key) : key)
    node = step.value
  }
  return names
}
