import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { MarkTail, Plain } from '../source/edit.js'
import { keyText } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import { entryColumn, lineEnd, lineStart, nextLine } from '../source/text-lines.js'
import type { SourceTree } from '../source/tree.js'
import { endOf, offsetsOf } from './place-in-tree.js'
import { item } from './written-node.js'

/** How each open place is marked; what follows says what is missing. */
export const openMark = 'not stated yet: '

/** What a mark says: what is missing, who was asked for it or when it was left, and what is usual. */
export interface Mark extends MarkTail {
  readonly says: string
  /** The field, seen from the map in which the mark stands: `retention`, `contact.post`. */
  readonly key: string
}

/** The words of a mark: `not stated yet: how long it is kept (retention); proposed: {keep: 6 years}`. */
export function markOf({ says, key, asked, left, proposed }: Mark): string {
  const tail = [
    asked && `; asked: ${inFlow([asked.who, ...(asked.role === undefined ? [] : [asked.role]), asked.on])}`,
    left && `; left: ${left}`,
    // What is proposed can hold any word, and ends with the line.
    proposed !== undefined && `; proposed: ${inFlow(proposed)}`,
  ]
  return `${openMark}${says.replace(/\s+/g, ' ')} (${key})${tail.map((part) => part || '').join('')}`
}

const inFlow = (value: Plain): string => item(value, { flow: true, indent: 0, lineEnd: '' })

/** What a comment says, without its `#`, if it is a mark; what stands behind the key and cannot be read says nothing. */
export function readMark(comment: string): Mark | undefined {
  const [, says, key, tail = ''] = marked.exec(comment) ?? []
  return says === undefined || key === undefined ? undefined : { says, key, ...readTail(tail) }
}

const marked = new RegExp(`^${openMark}(.*?) \\(([\\w-]+(?:\\.[\\w-]+)*)\\)((?:; (?:asked|left|proposed): .*)?)$`)

/** Words can hold the sign of the next part: it begins where what stands before it can be read. */
function readTail(tail: string): MarkTail {
  const signs = [...tail.matchAll(/; proposed: /g)].map(({ index, 0: sign }) => ({
    at: index,
    from: index + sign.length,
  }))
  for (const { at, from } of [...signs, { at: tail.length, from: tail.length }]) {
    const known = readKnown(tail.slice(0, at))
    if (known === undefined) continue
    const proposed = from === tail.length ? undefined : readFlow(tail.slice(from))
    return { ...known, ...(proposed !== undefined && { proposed }) }
  }
  return {}
}

/** Who was asked, or when it was left; undefined where that cannot be read. */
function readKnown(words: string): MarkTail | undefined {
  if (words === '') return {}
  const [, asked, left] = /^(?:; asked: (\[.*\]))?(?:; left: (\d{4}-\d\d-\d\d))?$/.exec(words) ?? []
  if (asked === undefined) return left === undefined ? undefined : { left }
  const list = readFlow(asked)
  if (!Array.isArray(list)) return undefined
  const [who, ...more] = list.map(String)
  const [on, role] = [more.at(-1), more.at(-2)]
  if (who === undefined || on === undefined || more.length > 2) return undefined
  return { asked: { who, ...(role !== undefined && { role }), on }, ...(left !== undefined && { left }) }
}

/** One value as it is written inside brackets. */
function readFlow(text: string): Plain | undefined {
  const document = parseDocument(`[${text}]`)
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined
  try {
    const list: unknown = document.toJS({ maxAliasCount: 0 })
    return Array.isArray(list) && list.length === 1 && isPlain(list[0]) ? list[0] : undefined
  } catch {
    return undefined
  }
}

function isPlain(value: unknown): value is Plain {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isPlain)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** A line of a file that marks an open place. */
export interface OpenPlace {
  /** Where the line begins, and where the next one does. */
  readonly start: number
  readonly end: number
  readonly mark: Mark
}

/** The comment among the entries of a map that marks one of them as open. */
export function openPlace(text: string, map: YAMLMap, key: string): OpenPlace | undefined {
  for (const place of openPlacesIn(text, map)) if (place.mark.key === key) return place
  return undefined
}

/** Every open place of a file, by the pointer of what is missing. */
export function openPlaces({ file: { text }, document }: SourceTree): ReadonlyMap<Pointer, OpenPlace> {
  const found = new Map<Pointer, OpenPlace>()
  if (!text.includes(openMark)) return found
  const lines = new Set<number>()
  const visit = (node: unknown, at: Pointer): void => {
    if (isSeq(node)) for (const [index, inner] of node.items.entries()) visit(inner, child(at, index))
    if (!isMap(node)) return
    // The innermost map is asked first: a comment at its column is its own.
    for (const { key, value } of node.items) if (isScalar(key)) visit(value, child(at, keyText(key) ?? ''))
    for (const place of openPlacesIn(text, node)) {
      const pointer = child(at, ...place.mark.key.split('.'))
      if (!lines.has(place.start) && !found.has(pointer)) found.set(pointer, place)
      lines.add(place.start)
    }
  }
  visit(document.contents, '')
  return found
}

/** The marks among the entries of a map, in their order. */
export function* openPlacesIn(text: string, map: YAMLMap): Iterable<OpenPlace> {
  const first = map.items[0]?.key
  if (!isScalar(first) || map.flow === true) return
  const [at] = offsetsOf(first)
  for (const { start, end, line } of linesAround(text, at, endOf(map), entryColumn(text, at))) {
    const mark = readMark(/^\s*# (.*?)\s*$/.exec(line)?.[1] ?? '')
    if (mark) yield { start, end, mark }
  }
}

interface Line {
  readonly start: number
  readonly end: number
  readonly line: string
}

/** The comments at the column of a map: above its first entry, between its entries and below its last. */
function* linesAround(text: string, first: number, last: number, indent: number): Iterable<Line> {
  let start = lineStart(text, first)
  while (isAbout(text, start, indent)) start = lineStart(text, start - 1)
  const end = nextLine(text, last)
  for (; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start))
    // Below the last entry, what stands further in is about that entry, and what stands further out ends the map.
    if (start >= end && line.trim() !== '' && (!isComment(line) || indentOf(line) < indent)) return
    if (isComment(line) && indentOf(line) === indent) yield { start, end: nextLine(text, start), line }
  }
}

/** Whether the line above is a comment at the same column. */
function isAbout(text: string, start: number, indent: number): boolean {
  if (start === 0) return false
  const above = text.slice(lineStart(text, start - 1), start)
  return isComment(above) && indentOf(above.trimEnd()) === indent
}

const isComment = (line: string): boolean => line.trimStart().startsWith('#')

const indentOf = (line: string): number => line.length - line.trimStart().length
