import { isCollection, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { columnOf, entryColumn, isFirstOnLine, lineEnd, lineEndOf, lineStart, nextLine } from '../source/text-lines.js'
import { openPlace } from './open-places.js'
import { behind, placeInOrder } from './place-in-order.js'
import { endOf, entryOf, expectOwn, isInBrackets, offsetsOf } from './place-in-tree.js'
import { EditRefused, type TextEdit } from './text-edit.js'
import { commentsAbove, linesAt } from './whole-lines.js'
import { behindColon, entry, inBracketsOf, item, type Writable } from './written-node.js'

/** Gives an entry of a map another value, or adds the entry: where an order of keys puts it, else behind the last one. */
export function setEntry(
  text: string,
  map: YAMLMap,
  key: string,
  value: Writable,
  order: readonly string[] = [],
): readonly TextEdit[] {
  const found = entryOf(map, key)
  if (!found) return isInBrackets(map) ? addInBrackets(text, map, key, value) : addEntry(text, map, key, value, order)
  expectOwn(found.value)
  const kept = inSameQuotes(found.value, value)
  if (isInBrackets(map)) return replaceInBrackets(text, found.key, found.value, kept)
  const indent = entryColumn(text, offsetsOf(found.key)[0])
  const from = colonAfter(text, found.key, found.value)
  const written = behindColon(kept, layoutAt(text, indent, Math.max(from, endOf(found.value))))
  return replaceBehind(text, from, found.value, written)
}

/** Gives an item of a list another value, or adds one behind the last. */
export function setItem(text: string, list: YAMLSeq, index: number, value: Writable): readonly TextEdit[] {
  const found = index < list.items.length ? nodeAt(list, index) : undefined
  if (isInBrackets(list)) {
    const written = item(found ? inSameQuotes(found, value) : value, inBracketsOf(text))
    if (!found) return [insertBehindLast(list, written)]
    expectOwn(found)
    const [start, end] = offsetsOf(found)
    return [{ start, end, text: written }]
  }
  const first = nodeAt(list, 0)
  const layout = layoutAt(text, columnOf(text, hyphenBefore(text, first)), endOf(found ?? list))
  const written = item(found ? inSameQuotes(found, value) : value, layout)
  if (!found) return [linesAt(text, behind(text, list, layout.indent), layout.indent, [written])]
  expectOwn(found)
  return replaceBehind(text, hyphenBefore(text, found) + 1, found, written.slice(1))
}

/** Puts an item before the one that stands there, and before the comments above it, which are about that one. */
export function insertItem(text: string, list: YAMLSeq, index: number, value: Writable): readonly TextEdit[] {
  if (index >= list.items.length) return setItem(text, list, index, value)
  const found = nodeAt(list, index)
  if (isInBrackets(list)) {
    const [start] = offsetsOf(found)
    return [{ start, end: start, text: `${item(value, inBracketsOf(text))}, ` }]
  }
  const hyphen = hyphenBefore(text, found)
  if (!isFirstOnLine(text, hyphen)) throw new EditRefused('unusual')
  const layout = { flow: false, indent: columnOf(text, hyphen), lineEnd: lineEndOf(text), quoted: true }
  return [linesAt(text, commentsAbove(text, lineStart(text, hyphen)), layout.indent, [item(value, layout)])]
}

/** A text in the quotation marks of the one before it. */
function inSameQuotes(old: Node, value: Writable): Writable {
  const type = isScalar(old) ? old.type : undefined
  if (typeof value !== 'string' || value.includes('\n')) return value
  if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return value
  return Object.assign(new Scalar(value), { type })
}

/** The whole declaration, where a file holds nothing yet. */
export const setWhole = (text: string, written: string): readonly TextEdit[] => [
  { start: text.length, end: text.length, text: written },
]

/** How lines are written at a column; `end` is where what stands there now ends. */
const layoutAt = (text: string, indent: number, end: number) => ({
  flow: false,
  indent,
  lineEnd: lineEndOf(text),
  quoted: /^\s*#/.test(text.slice(nextLine(text, end), lineEnd(text, nextLine(text, end)))),
})

const nodeAt = (list: YAMLSeq, index: number): Node => {
  const node = list.items[index]
  if (isScalar(node) || isMap(node) || isSeq(node)) return node
  throw new EditRefused('shared')
}

/** The offset behind the colon of an entry. */
function colonAfter(text: string, key: Node, value: Node): number {
  const [, end] = offsetsOf(key)
  const colon = text.indexOf(':', end)
  if (colon === -1 || colon >= Math.max(offsetsOf(value)[0], end + 1)) throw new EditRefused('unusual')
  return colon + 1
}

/** The hyphen of an item; an item in an item stands on the same line as the hyphen of its parent, and is left alone. */
export function hyphenBefore(text: string, node: Node): number {
  const [start] = offsetsOf(node)
  const hyphen = text.lastIndexOf('-', isEmpty(node) ? start : start - 1)
  if (hyphen === -1 || text.slice(hyphen + 1, start).trim() !== '') throw new EditRefused('unusual')
  return hyphen
}

const isEmpty = (node: Node): boolean => offsetsOf(node)[0] === offsetsOf(node)[1]

/**
 * Writes something else behind a colon or a hyphen. What is short takes the place of what was short, letter for letter; a
 * comment on the first line stays there, and the lines of a map or a list come below it.
 */
function replaceBehind(text: string, from: number, old: Node, written: string): readonly TextEdit[] {
  const [start] = offsetsOf(old)
  // Where nothing stands, a comment behind the colon is no part of it.
  const end = isEmpty(old) ? from : Math.max(from, endOf(old))
  const isShort = !written.includes('\n') && !isEmpty(old) && text.slice(from, end).indexOf('\n') === -1
  if (isShort) return [{ start, end, text: written.trimStart() }]
  const [head = ''] = /^[^\r\n]*/.exec(written) ?? []
  const rest = written.slice(head.length)
  const firstEnd = lineEnd(text, from)
  const isOneLine = end <= firstEnd
  const oldHead = isOneLine ? end : Math.max(from, headEnd(text, from, old))
  // A comment behind the last line was about what stood there.
  const oldEnd = isOneLine ? firstEnd : lineEnd(text, end)
  return [
    { start: from, end: oldHead, text: head },
    { start: firstEnd, end: oldEnd, text: rest },
  ]
}

/** What stands of a value on its first line: all of a block's sign, nothing of a map that begins on the next line. */
function headEnd(text: string, from: number, old: Node): number {
  const [start] = offsetsOf(old)
  const firstEnd = lineEnd(text, from)
  if (start > firstEnd) return from
  const isBlockText = isScalar(old) && (old.type === 'BLOCK_LITERAL' || old.type === 'BLOCK_FOLDED')
  return isBlockText ? start + (/^[|>][-+\d]*/.exec(text.slice(start))?.[0].length ?? 0) : firstEnd
}

function replaceInBrackets(text: string, key: Node, old: Node, value: Writable): readonly TextEdit[] {
  const written = behindColon(value, inBracketsOf(text))
  if (!isEmpty(old)) {
    const [start, end] = offsetsOf(old)
    return [{ start, end, text: written.trimStart() }]
  }
  const [, keyEnd] = offsetsOf(key)
  const colon = /^\s*:/.exec(text.slice(keyEnd))?.[0]
  const at = keyEnd + (colon?.length ?? 0)
  return [{ start: at, end: at, text: `${colon === undefined ? ':' : ''}${written}` }]
}

function addInBrackets(text: string, map: YAMLMap, key: string, value: Writable): readonly TextEdit[] {
  return [insertBehindLast(map, entry(key, value, inBracketsOf(text)))]
}

/** Behind the last item in brackets, or between them where there is none. */
export function insertBehindLast(node: YAMLMap | YAMLSeq, written: string): TextEdit {
  const [start, end] = offsetsOf(node)
  const last = node.items.at(-1)
  if (last === undefined) {
    return { start: start + 1, end: end - 1, text: isMap(node) ? ` ${written} ` : written }
  }
  const at = lastOffset(last)
  return { start: at, end: at, text: `, ${written}` }
}

function lastOffset(last: unknown): number {
  const pair = typeof last === 'object' && last !== null && 'value' in last && 'key' in last ? last : undefined
  const node = pair ? (pair.value ?? pair.key) : last
  if (isScalar(node) || isCollection(node)) return offsetsOf(node)[1]
  throw new EditRefused('shared')
}

function addEntry(
  text: string,
  map: YAMLMap,
  key: string,
  value: Writable,
  order: readonly string[],
): readonly TextEdit[] {
  const first = map.items[0]
  const firstKey = first && isScalar(first.key) ? first.key : undefined
  if (!firstKey) throw new EditRefused('unusual')
  const indent = entryColumn(text, offsetsOf(firstKey)[0])
  const written = entry(key, value, layoutAt(text, indent, endOf(map)))
  // What was open has a comment in its place: the answer stands there.
  const open = openPlace(text, map, key)
  const place = open?.start ?? placeInOrder(text, map, [key], [order]) ?? behind(text, map, indent)
  return [linesAt(text, place, indent, [written])]
}
