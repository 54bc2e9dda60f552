import { Alias, isAlias, isMap, isScalar, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { asNode } from '../source/locate.js'

/** An entry that stands so many letters further on; the given one stays as it is, because others read it where it was. */
export const shiftedPair = (pair: Pair, by: number): Pair =>
  by === 0 ? pair : new Pair(shifted(asNode(pair.key), by) ?? null, shifted(asNode(pair.value), by) ?? null)

/** A map with other entries, whose end stands so many letters further on. */
export function withItems(map: YAMLMap, items: readonly Pair[], by: number): YAMLMap {
  const made = like(map, new YAMLMap())
  made.items = [...items]
  const { range } = map
  if (range) made.range = [range[0], range[1] + by, range[2] + by]
  return made
}

function shifted(node: Node | undefined, by: number): Node | undefined {
  if (node === undefined) return undefined
  const made = copied(node, by)
  const { range } = node
  if (range) made.range = [range[0] + by, range[1] + by, range[2] + by]
  return made
}

function copied(node: Node, by: number): Node {
  if (isAlias(node)) return new Alias(node.source)
  if (isMap(node)) {
    const map = like(node, new YAMLMap())
    map.items = node.items.map((pair) => shiftedPair(pair, by))
    return map
  }
  if (isSeq(node)) {
    const list = like(node, new YAMLSeq())
    list.items = node.items.map((item) => shifted(asNode(item), by) ?? item)
    return list
  }
  const scalar = new Scalar(node.value)
  if (isScalar(node)) {
    if (node.source !== undefined) scalar.source = node.source
    if (node.type !== undefined) scalar.type = node.type
  }
  if (node.anchor !== undefined) scalar.anchor = node.anchor
  if (node.tag !== undefined) scalar.tag = node.tag
  return scalar
}

/** With whatever else is known of a collection. */
function like<Made extends YAMLMap | YAMLSeq>(given: YAMLMap | YAMLSeq, made: Made): Made {
  if (given.flow !== undefined) made.flow = given.flow
  if (given.anchor !== undefined) made.anchor = given.anchor
  if (given.tag !== undefined) made.tag = given.tag
  return made
}
