import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { asNode, keyText } from '../source/locate.js'

/** How many of the first characters of a key are blanks that only look like spaces. */
export const blanksBefore = (key: string): number =>
  /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]*/.exec(key)?.[0].length ?? 0

/** Whether an entry was to stand below the one above it, which is left open: blanks that are none to YAML do not indent it. */
export function isMeantBelow(map: YAMLMap, key: Node): boolean {
  if (map.flow === true || !isPushedIn(key)) return false
  const index = map.items.findIndex((pair) => pair.key === key)
  const above = map.items.slice(0, index).findLast((pair) => !isPushedIn(asNode(pair.key)))
  return above !== undefined && openKeyIn(above) !== undefined
}

/** The key of an entry that is left open, or of the last one that stands in it, however deep. */
export function openKeyIn({ key, value }: Pair): Node | undefined {
  const node = asNode(value)
  if (isLeftOpen(node)) return asNode(key)
  const inner = isSeq(node) && node.flow !== true ? node.items.at(-1) : node
  const last = isMap(inner) && inner.flow !== true ? inner.items.at(-1) : undefined
  return last && openKeyIn(last)
}

const isPushedIn = (key: Node | undefined): boolean => blanksBefore(keyText(key) ?? '') > 0

/** Whether nothing stands behind the colon of a field. */
const isLeftOpen = (value: Node | undefined): boolean =>
  value === undefined || (isScalar(value) && value.value === null && !value.source && value.anchor === undefined)
