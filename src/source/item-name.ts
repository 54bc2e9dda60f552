import { type Document, isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'

/** The fields by which an item of a list is known, the most telling first: what it refers to, what it is, what it says. */
export const namingFields = [
  'ref',
  'name',
  'type',
  'country',
  'title',
  'label',
  'term',
  'interest',
  'decides',
  'authority',
  'scheme',
  'regime',
  'date',
  'requirement',
  'channels',
  'controllers',
  'records',
  'data',
  'does',
  'words',
  'text',
  'until',
  'after',
  'criterion',
  'keep',
  'how',
  'control',
] as const

const known = new WeakMap<YAMLSeq, readonly string[]>()

/**
 * What the items of a list are called, so that each is known again when the list is in another order: `GB`, `contract`.
 * The second of one name is `GB 2`. Kept, because a long list is asked for many of its items.
 */
export function itemNames(list: YAMLSeq, document: Document): readonly string[] {
  const names = known.get(list) ?? numbered(list.items.map((item) => nameOf(item, document, deepest)))
  known.set(list, names)
  return names
}

function numbered(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return names.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    return nth === 1 ? name : `${name} ${nth}`
  })
}

/** An alias may stand inside what it stands for: no name is looked for deeper than this. */
const deepest = 4

function nameOf(item: unknown, document: Document, depth: number): string {
  if (depth === 0) return ''
  const node = isAlias(item) ? item.resolve(document) : item
  const inside = (part: unknown): string => nameOf(part, document, depth - 1)
  if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : (node.source ?? '')
  if (isSeq(node)) return node.items.map(inside).sort().join(', ')
  return isMap(node) ? inside(namingValue(node)) : ''
}

/** A text by language has none of the fields: its first language stands for it. */
function namingValue(map: YAMLMap): unknown {
  for (const field of namingFields) if (map.has(field)) return map.get(field, true)
  return map.items[0]?.value
}
