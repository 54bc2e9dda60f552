import { type Document, isMap, type Node, Pair, parseDocument, type YAMLMap } from 'yaml'
import { refusedAt } from '../source/characters.js'
import type { SourceFile } from '../source/file.js'
import { lineCounterOf } from '../source/lines.js'
import { asNode } from '../source/locate.js'
import { lineStart } from '../source/text-lines.js'
import type { SourceTree } from '../source/tree.js'
import { tooDeep } from './depth.js'
import { yamlOptions } from './parse.js'
import { shiftedPair, withItems } from './shifted-nodes.js'

/**
 * Reads a text of which another state is known: only the entry in which somebody types is parsed, and what stands below it
 * moves. Undefined where that is not sure to give what parsing the whole gives: then the whole is parsed.
 */
export function parseAgain(file: SourceFile, before: SourceTree): SourceTree | undefined {
  const text = file.text.replace(/^\uFEFF/, '')
  const { contents } = before.document
  const change = changeOf(before.file.text, text)
  if (!isMap(contents) || contents.flow || change === undefined) return undefined
  const read: Again = { before: before.file.text, text, change, path: file.path }
  const document = readEntry(contents, read)
  return document && { file: { path: file.path, text }, document, lines: lineCounterOf(text) }
}

/** What changed between two states of a text: from where to where in the old one, and by how much what follows moved. */
interface Change {
  readonly start: number
  readonly end: number
  readonly moved: number
}

interface Again {
  readonly before: string
  readonly text: string
  readonly change: Change
  readonly path: string
}

function changeOf(before: string, after: string): Change | undefined {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  if (start === before.length && start === after.length) return undefined
  let same = 0
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1
  return { start, end: before.length - same, moved: after.length - before.length }
}

/** The document with the entry read again that holds the change; the deepest that has another one behind it. */
function readEntry(map: YAMLMap, read: Again): Document<Node> | undefined {
  const index = entryWith(map, read)
  const pair = map.items[index]
  if (pair === undefined) return undefined
  const inner = asNode(pair.value)
  const canEnter = isMap(inner) && !inner.flow && inner.anchor === undefined && inner.tag === undefined
  const deeper = canEnter ? readEntry(inner, read) : undefined
  const document = deeper ?? documentOf(map, index, read)
  const { contents } = document ?? {}
  if (document === undefined || !isMap(contents)) return undefined
  const { moved } = read.change
  const again = deeper ? [new Pair(pair.key, contents)] : contents.items
  const behind = map.items.slice(index + 1).map((one) => shiftedPair(one, moved))
  document.contents = withItems(map, [...map.items.slice(0, index), ...again, ...behind], moved)
  return document
}

/** The entry that the change lies in: behind the first letter of its key, and before the line of the next one. */
function entryWith(map: YAMLMap, { before, change }: Again): number {
  const index = map.items.findLastIndex(({ key }) => startOf(key) < change.start)
  const next = map.items[index + 1]
  if (index === -1 || next === undefined) return -1
  const [line, below] = [lineOf(map.items[index]?.key, before), lineOf(next.key, before)]
  return line === undefined || below === undefined || change.end >= below ? -1 : index
}

const startOf = (key: unknown): number => asNode(key)?.range?.[0] ?? Number.POSITIVE_INFINITY

/** Where the line of a key begins; undefined where anything but spaces stands before it there. */
function lineOf(key: unknown, text: string): number | undefined {
  const start = startOf(key)
  if (start > text.length) return undefined
  const line = lineStart(text, start)
  return /^ *$/.test(text.slice(line, start)) ? line : undefined
}

/** An entry parsed alone, at its column, before a key as it stands before the next one. */
function documentOf(map: YAMLMap, index: number, { before, text, change, path }: Again): Document<Node> | undefined {
  const { key } = map.items[index] ?? {}
  const [from, to] = [lineOf(key, before), lineOf(map.items[index + 1]?.key, before)]
  if (from === undefined || to === undefined) return undefined
  const own = text.slice(from, to + change.moved)
  if (isUnsure(before.slice(from, to)) || isUnsure(own) || tooDeep({ path, text: own })) return undefined
  const indent = startOf(key) - from
  const document = parseDocument<Node>(`${own}${' '.repeat(indent)}x:\n`, yamlOptions)
  const { contents } = document
  if (document.errors.length + document.warnings.length > 0 || !isMap(contents) || contents.flow) return undefined
  const entries = contents.items.slice(0, -1)
  const isWhole = startOf(entries[0]?.key) === indent && startOf(contents.items.at(-1)?.key) === own.length + indent
  if (!isWhole) return undefined
  contents.items = entries.map((pair) => shiftedPair(pair, from))
  return document
}

/**
 * Whether a text may mean something outside of itself, or is refused for its characters: anchors, aliases, tags, marks between
 * documents, directives, lone carriage returns, hidden characters, deep nesting.
 */
const isUnsure = (text: string): boolean =>
  /(?:^|[\s,[{:-])[&*!][^\s]|^(?:---|\.\.\.|%)|\r(?!\n)|^[\s?-]{100}/m.test(text) ||
  refusedAt(text.replaceAll('\r\n', '\n')) !== -1
