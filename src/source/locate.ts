import type { LineCounter, Node, Pair, YAMLMap } from 'yaml'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Place, Point, Range } from './file.js'
import { keysOf, type Pointer } from './pointer.js'
import type { SourceTree } from './tree.js'

/** Which part of a map entry a report underlines. */
export type Aim = 'key' | 'value'

/** Turns pointers into places: the only moment when line and column are computed. */
export interface Locator {
  /** The place of what `pointer` names; of its nearest existing parent where nothing is there. */
  locate(pointer: Pointer, aim?: Aim): Place
  /** What stands there, letter by letter. */
  written(pointer: Pointer): string
  /** Whether exactly this pointer is in one of the files. */
  exists(pointer: Pointer): boolean
}

/** Makes a locator over the files of one declaration, the main file first. */
export function locatorOf(trees: readonly SourceTree[]): Locator {
  const deepest = (pointer: Pointer): Found => {
    const keys = keysOf(pointer)
    let best: Found | undefined
    for (const tree of treesHolding(trees, keys)) {
      const found = follow(tree, keys)
      if (!best || found.depth > best.depth) best = found
    }
    if (!best) throw new RangeError('a locator needs at least one file')
    return best
  }
  return {
    locate(pointer, aim = 'value') {
      const found = deepest(pointer)
      return { file: found.tree.file.path, range: rangeOf(found, aim) }
    },
    written(pointer) {
      const { tree, value } = deepest(pointer)
      const [start, end] = value?.range ?? [0, 0]
      return tree.file.text.slice(start, end).trim()
    },
    exists: (pointer) => deepest(pointer).depth === keysOf(pointer).length,
  }
}

const holders = new WeakMap<readonly SourceTree[], ReadonlyMap<string, readonly SourceTree[]>>()

/**
 * The trees in which a place may stand, in their order: those with its entry of a register, else those with the first of its keys,
 * else the main file. A declaration may have as many parts as entries, and each place is asked for.
 */
export function treesHolding(trees: readonly SourceTree[], [top, entry]: readonly string[]): readonly SourceTree[] {
  if (trees.length < 2) return trees
  const main = trees.slice(0, 1)
  if (top === undefined) return main
  const known = holders.get(trees) ?? holdersIn(trees)
  holders.set(trees, known)
  const byEntry = entry === undefined ? undefined : known.get(JSON.stringify([top, entry]))
  return byEntry ?? known.get(JSON.stringify([top])) ?? main
}

function holdersIn(trees: readonly SourceTree[]): ReadonlyMap<string, readonly SourceTree[]> {
  const found = new Map<string, Set<SourceTree>>()
  const add = (keys: readonly string[], tree: SourceTree) => {
    const key = JSON.stringify(keys)
    found.set(key, (found.get(key) ?? new Set()).add(tree))
  }
  const written = trees.flatMap((tree) =>
    isMap(tree.document.contents) ? writtenIn(tree.document.contents).map((pair) => ({ tree, ...pair })) : [],
  )
  // What an alias stands for holds entries that are not written there.
  const aliased = new Set(written.filter(({ value }) => isAlias(value)).map(({ name }) => name))
  for (const { tree, name, value } of written) {
    add([name], tree)
    if (!aliased.has(name)) for (const entry of keysIn(value)) add([name, entry], tree)
  }
  return new Map([...found].map(([key, holding]) => [key, [...holding]]))
}

/** The range of an offset pair in a text whose lines were counted. */
export function rangeBetween(lines: LineCounter, start: number, end: number): Range {
  return { start: pointAt(lines, start), end: pointAt(lines, Math.max(start, end)) }
}

function pointAt(lines: LineCounter, offset: number): Point {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

interface Found {
  readonly tree: SourceTree
  /** How many keys of the pointer were followed. */
  readonly depth: number
  readonly key: Node | undefined
  readonly value: Node | undefined
}

function follow(tree: SourceTree, keys: readonly string[]): Found {
  let value: Node | undefined = tree.document.contents ?? undefined
  let found: Found = { tree, depth: 0, key: undefined, value }
  for (const [index, key] of keys.entries()) {
    const step = enter(value, key)
    if (!step) break
    value = step.value
    found = { tree, depth: index + 1, ...step }
    // What stands behind an alias is pointed at where it is used: the anchor may serve many places.
    if (isAlias(value)) return { ...found, depth: keys.length }
  }
  return found
}

export function enter(
  node: Node | undefined,
  key: string,
): { key: Node | undefined; value: Node | undefined } | undefined {
  if (isMap(node)) {
    const pair = entriesOf(node).get(key)
    return pair && { key: asNode(pair.key), value: asNode(pair.value) }
  }
  if (isSeq(node)) {
    const item = /^\d+$/.test(key) ? asNode(node.items[Number(key)]) : undefined
    return item && { key: undefined, value: item }
  }
  return undefined
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The entries of a map by key, the first of each; kept, because a large map is asked for many of its keys. */
function entriesOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map)
  if (known) return known
  const entries = new Map<string, Pair>()
  for (const pair of map.items) {
    const key = keyText(asNode(pair.key))
    if (key !== undefined && !entries.has(key)) entries.set(key, pair)
  }
  indexes.set(map, entries)
  return entries
}

/** An entry of a map as it is written. */
interface Written {
  readonly name: string
  readonly key: Node
  readonly value: Node | undefined
}

/** The entries of a map whose keys are words, in their order. */
export const writtenIn = (map: YAMLMap): readonly Written[] =>
  map.items.flatMap((pair) => {
    const key = asNode(pair.key)
    const name = keyText(key)
    return key === undefined || name === undefined ? [] : [{ name, key, value: asNode(pair.value) }]
  })

/** The keys of a map, in their order; none of anything else. */
export const keysIn = (node: unknown): readonly string[] => (isMap(node) ? writtenIn(node).map(({ name }) => name) : [])

/** The keys at the top of some files, each once. */
export const keysAtTop = (trees: readonly SourceTree[]): readonly string[] => [
  ...new Set(trees.flatMap(({ document: { contents } }) => keysIn(contents))),
]

/** A map key as it is written; undefined for keys that are no plain scalar. */
export function keyText(key: Node | undefined): string | undefined {
  if (!isScalar(key)) return undefined
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** The library types keys and values as unknown; whatever the parser made is a node. */
export const asNode = (value: unknown): Node | undefined =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : undefined

function rangeOf(found: Found, aim: Aim): Range {
  const { lines, file } = found.tree
  const node = target(found, aim)
  const [start, end] = node?.range ?? [0, 0]
  if (start === end && node !== found.key && found.key?.range) {
    return rangeBetween(lines, found.key.range[0], found.key.range[1])
  }
  return rangeBetween(lines, start, trimmedEnd(file.text, start, end))
}

/** A map or list is named by its key; a list item that is a map, by its first key; a scalar by itself. */
function target(found: Found, aim: Aim): Node | undefined {
  const { key, value } = found
  if (key && (aim === 'key' || isMap(value) || isSeq(value) || !value)) return key
  if (isMap(value) && !value.flow) return asNode(value.items[0]?.key) ?? value
  return value
}

/** Block scalars and collections end behind their last line break; a report underlines what can be seen. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1
  return last
}
