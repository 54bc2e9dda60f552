import { lineEnd, lineEndOf, lineStart } from '../source/text-lines.js'
import type { TextEdit } from './text-edit.js'

/** Lines of their own before the one that begins at an offset, or behind the last; what is blank needs no indentation. */
export function linesAt(text: string, at: number, column: number, lines: readonly string[]): TextEdit {
  const end = lineEndOf(text)
  const written = lines.map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`)).join(end)
  const isLast = at === text.length && !text.endsWith('\n')
  return { start: at, end: at, text: isLast ? `${end}${written}` : `${written}${end}` }
}

/** Where the comments begin that stand right above a line: all of them, or those of one kind. */
export function commentsAbove(text: string, line: number, kind = /^\s*#/): number {
  let start = line
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (!kind.test(text.slice(above, start))) return start
    start = above
  }
  return start
}

/** The comment on the line on which a thing between brackets ends, with what stands before it; undefined where there is none. */
export const commentInBrackets = (text: string, end: number): string | undefined =>
  /^[ \t]*(?:,[ \t]*)?(?<=[ \t])#.*/.exec(text.slice(end, lineEnd(text, end)))?.[0].trimEnd()
