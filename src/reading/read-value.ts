import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { quoted } from '../findings/fact.js'
import type { Finding, Related } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { refusedCharacter } from '../source/characters.js'
import type { Place } from '../source/file.js'
import { asNode, keyText, rangeBetween } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { aliasBudget, aliasesOf } from './aliases.js'
import { maxDepth } from './depth.js'
import { spotOf } from './map-place.js'
import type { EmptyValue } from './mistakes/empty-value.js'
import { keyWithoutSpace } from './mistakes/explain-parser-error.js'
import type { SyntaxMistake } from './mistakes/syntax-mistake.js'
import { emptyMap, isValueMap, type Value, type ValueMap } from './value.js'

/** The value of one file. */
export interface FileValue {
  readonly value: ValueMap
  readonly skipped: readonly Pointer[]
  readonly findings: readonly Finding[]
}

/**
 * Takes the value out of a parsed file. Extension keys (`x-…`) are dropped; an empty value is reported and counts as
 * not stated; duplicate keys, tags, aliases that loop or explode and refused characters are reported at their place.
 */
export function readValue(tree: SourceTree): FileValue {
  const known = values.get(tree) ?? new Reader(tree).read()
  values.set(tree, known)
  return known
}

/** A tree does not change, and neither does what is read from it. */
const values = new WeakMap<SourceTree, FileValue>()

/** One pass over the nodes of a file. A class, because the pass keeps anchors and findings together. */
class Reader {
  private readonly findings: Finding[] = []
  private readonly skipped: Pointer[] = []
  private readonly aliases = aliasesOf()
  private readonly open = new Set<Node>()
  /** What stands behind several aliases is reported once. */
  private readonly reported = new Set<Node>()

  constructor(private readonly tree: SourceTree) {}

  read(): FileValue {
    const contents = asNode(this.tree.document.contents)
    if (isMap(contents)) return this.result(this.value(contents, '', 0, undefined))
    const isEmpty = !contents || (isScalar(contents) && contents.value === null)
    const found = isSeq(contents) ? 'list' : 'text'
    this.refuse(contents, '', isEmpty ? { mistake: 'empty-file' } : { mistake: 'no-map', found })
    return this.result(undefined)
  }

  private result(value: Value | undefined): FileValue {
    return { value: isValueMap(value) ? value : emptyMap(), skipped: this.skipped, findings: this.findings }
  }

  /** `owner` stands for a value that is not there: the key it would belong to. */
  private value(node: Node | undefined, at: Pointer, depth: number, owner: Node | undefined): Value | undefined {
    this.aliases.note(node)
    if (depth > maxDepth) return this.refuse(node ?? owner, at, { mistake: 'too-deep', limit: maxDepth })
    if (isAlias(node)) return this.alias(node, at, depth)
    if (node && 'tag' in node && node.tag !== undefined) return this.tagged(node, at)
    if (isMap(node)) return node.items.length === 0 ? this.empty(node, at) : this.map(node, at, depth)
    if (isSeq(node)) return node.items.length === 0 ? this.empty(node, at) : this.list(node, at, depth)
    if (isScalar(node)) return this.scalar(node, at, owner)
    return this.empty(owner, at)
  }

  private map(map: YAMLMap, at: Pointer, depth: number): ValueMap | undefined {
    const value = emptyMap()
    const first = new Map<string, Node>()
    const before = this.skipped.length
    this.open.add(map)
    for (const pair of map.items) {
      const keyNode = asNode(pair.key)
      const key = this.key(map, keyNode, at)
      if (keyNode === undefined || key === undefined) continue
      const earlier = first.get(key)
      if (earlier) this.duplicate(key, keyNode, earlier, child(at, key))
      else if (key.startsWith('x-')) this.extension(asNode(pair.value))
      else if (!this.hidden(key, keyNode, child(at, key))) {
        const item = this.entry(map, pair, keyNode, child(at, key), depth)
        if (item !== undefined) value[key] = item
      }
      if (!earlier) first.set(key, keyNode)
    }
    this.open.delete(map)
    if (Object.keys(value).length > 0 || this.skipped.length === before) return value
    // Nothing of it can be used: then it does not say that it is empty.
    this.skipped.push(at)
    return undefined
  }

  private key(map: YAMLMap, node: Node | undefined, at: Pointer): string | undefined {
    this.aliases.note(node)
    const key = keyText(node)
    if (key === undefined) return this.refuse(node ?? map, at, { mistake: 'wrong-key' })
    return key === '' ? this.refuse(node, child(at, ''), { mistake: 'key-without-name' }) : key
  }

  private entry(map: YAMLMap, pair: Pair, key: Node, at: Pointer, depth: number): Value | undefined {
    const value = asNode(pair.value)
    const isLone = value === undefined && map.flow === true
    if (isLone) return this.refuse(key, at, loneWord(keyText(key) ?? '', map.items[0] !== pair))
    return this.value(value, at, depth + 1, key)
  }

  private list(list: YAMLSeq, at: Pointer, depth: number): readonly Value[] {
    this.open.add(list)
    // An item that cannot be used stays as a hole, so that the others keep their place in the list.
    const items = list.items.map((item, index) => {
      return this.item(asNode(item), child(at, index), depth + 1) ?? emptyMap()
    })
    this.open.delete(list)
    return items
  }

  /** Of an item that is not there, its dash is. */
  private item(node: Node | undefined, at: Pointer, depth: number): Value | undefined {
    if (!isScalar(node) || node.value !== null || node.source || node.tag !== undefined || !node.range) {
      return this.value(node, at, depth, node)
    }
    this.skipped.push(at)
    const dash = Math.max(0, this.tree.file.text.lastIndexOf('-', node.range[0]))
    this.reportAt(node, dash, dash + 1, at, emptyValue(at, node.anchor))
    return undefined
  }

  private scalar(node: Scalar, at: Pointer, owner: Node | undefined): Value | undefined {
    const { value } = node
    if (typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value !== 'string') return this.empty(node.source ? node : owner, at, node.anchor)
    if (value.trim() === '' || value === 'None') return this.empty(node, at)
    return this.hidden(value, node, at) || this.continuedList(node, at) ? undefined : value
  }

  private alias(node: Alias, at: Pointer, depth: number): Value | undefined {
    const target = this.aliases.target(node)
    const name = quoted(node.source)
    if (!target) return this.refuse(node, at, { mistake: 'unknown-alias', name, isText: !/^[\w-]+$/.test(node.source) })
    if (this.open.has(target)) return this.refuse(node, at, { mistake: 'alias-in-itself', name })
    if (!this.aliases.spend(target))
      return this.refuse(node, at, { mistake: 'costly-alias', name, budget: aliasBudget })
    return this.value(target, at, depth, node)
  }

  private tagged(node: Node, at: Pointer): undefined {
    this.skipped.push(at)
    const [valueStart] = node.range ?? [0]
    const { text } = this.tree.file
    const mark = text.lastIndexOf('!', valueStart)
    const start = text[mark - 1] === '!' ? mark - 1 : mark
    const length = /^\S+/.exec(text.slice(start, start + 80))?.[0].length ?? 1
    this.reportAt(node, start, start + length, at, { mistake: 'tag' })
  }

  private duplicate(key: string, node: Node, earlier: Node, at: Pointer): void {
    const related = [{ ...this.placeOf(earlier), at, is: 'first-written' as const }]
    this.report(node, at, { mistake: 'duplicate-key', key: quoted(key) }, related)
  }

  /** Extension keys are ignored, but anchors inside them can be used elsewhere. */
  private extension(node: Node | undefined): void {
    this.aliases.note(node)
    if (isMap(node)) for (const pair of node.items) this.extension(asNode(pair.value))
    if (isSeq(node)) for (const item of node.items) this.extension(asNode(item))
  }

  private hidden(text: string, node: Node, at: Pointer): boolean {
    const character = refusedCharacter(text)
    if (character === undefined) return false
    this.refuse(node, at, { mistake: 'hidden-character', character: quoted(character) })
    return true
  }

  /** `- x` with a deeper `- y` below it is one text, "x - y": a list that was indented by accident. */
  private continuedList(node: Scalar, at: Pointer): boolean {
    if (node.type !== 'PLAIN' || !node.range) return false
    const written = this.tree.file.text.slice(node.range[0], node.range[1])
    const match = /\n[ \t]*(- )/.exec(written)
    if (!match) return false
    const start = node.range[0] + match.index + match[0].length - 2
    this.skipped.push(at)
    this.reportAt(node, start, start + 1, at, { mistake: 'continued-list' })
    return true
  }

  private empty(node: Node | undefined, at: Pointer, anchor?: string): undefined {
    return this.refuse(node, at, emptyValue(at, anchor))
  }

  private refuse(node: Node | undefined, at: Pointer, mistake: ReadMistake): undefined {
    this.skipped.push(at)
    this.report(node, at, mistake)
  }

  private report(node: Node | undefined, at: Pointer, mistake: ReadMistake, related: readonly Related[] = []): void {
    const [start, end] = this.extent(node)
    this.reportAt(node, start, end, at, mistake, related)
  }

  private reportAt(
    node: Node | undefined,
    start: number,
    end: number,
    at: Pointer,
    mistake: ReadMistake,
    related: readonly Related[] = [],
  ): void {
    if (node && this.reported.has(node)) return
    if (node) this.reported.add(node)
    const range = rangeBetween(this.tree.lines, start, end)
    const rule = mistake.mistake === 'empty-value' ? 'value-is-stated' : 'syntax'
    this.findings.push(problem({ rule, file: this.tree.file.path, range, pointer: at, data: mistake, related }))
  }

  private placeOf(node: Node): Place {
    const [start, end] = this.extent(node)
    return { file: this.tree.file.path, range: rangeBetween(this.tree.lines, start, end) }
  }

  /** Where a node stands; of a map or list, its first line is enough. */
  private extent(node: Node | undefined): readonly [number, number] {
    const [start, end] = node?.range ?? [0, 0]
    if (isScalar(node)) return [start, end]
    const firstLine = this.tree.file.text.slice(start, end).search(/\r?\n/)
    return [start, firstLine === -1 ? end : start + firstLine]
  }
}

type ReadMistake = EmptyValue | SyntaxMistake

const emptyValue = (at: Pointer, anchor: string | undefined): EmptyValue => ({
  mistake: 'empty-value',
  spot: spotOf(at),
  isAnchor: anchor !== undefined,
})

/** A word that stands in braces without a colon and a value. */
const loneWord = (word: string, hasEarlier: boolean): SyntaxMistake =>
  keyWithoutSpace(word) ?? { mistake: 'lone-word', word: quoted(word), hasEarlier }
