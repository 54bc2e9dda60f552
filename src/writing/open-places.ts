import { isScalar, type YAMLMap } from 'yaml'
import { columnOf, lineEnd, lineStart, nextLine } from '../source/text-lines.js'
import { endOf, offsetsOf } from './place-in-tree.js'

/** How each open place is marked; what follows says what is missing. */
export const openMark = 'not stated yet: '

/** The words of a mark: what is missing, and the field it belongs to. */
export const markOf = (says: string, key: string): string => `${openMark}${says.replace(/\s+/g, ' ')} (${key})`

/** A line of a file that marks an open place. */
export interface OpenPlace {
  /** Where the line begins, and where the next one does. */
  readonly start: number
  readonly end: number
}

/** The comment among the entries of a map that marks one of them as open. */
export function openPlace(text: string, map: YAMLMap, key: string): OpenPlace | undefined {
  const first = map.items[0]?.key
  if (!isScalar(first)) return undefined
  const [at] = offsetsOf(first)
  const indent = columnOf(text, at)
  const isMark = (line: string): boolean => {
    const comment = /^\s*# (.*?)\r?$/.exec(line)?.[1] ?? ''
    return comment.startsWith(openMark) && comment.endsWith(`(${key})`)
  }
  for (const { start, end, line } of linesAround(text, at, endOf(map), indent)) if (isMark(line)) return { start, end }
  return undefined
}

interface Line extends OpenPlace {
  readonly line: string
}

/** The comments at the column of a map: above its first entry, between its entries and below its last. */
function* linesAround(text: string, first: number, last: number, indent: number): Iterable<Line> {
  let start = lineStart(text, first)
  while (start > 0 && isComment(text, lineStart(text, start - 1), indent)) start = lineStart(text, start - 1)
  const end = nextLine(text, last)
  for (; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start))
    const isBelow = start >= end
    if (isBelow && line.trim() !== '' && !isComment(text, start, indent)) return
    if (isComment(text, start, indent)) yield { start, end: nextLine(text, start), line }
  }
}

function isComment(text: string, start: number, indent: number): boolean {
  const line = text.slice(start, lineEnd(text, start))
  return line.trimStart().startsWith('#') && line.length - line.trimStart().length === indent
}
