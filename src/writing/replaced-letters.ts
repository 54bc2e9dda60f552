import type { Point, Range } from '../source/file.js'
import { lineEndOf } from '../source/text-lines.js'
import type { TextEdit } from './text-edit.js'

/** The letters of a range that give way to others; undefined where the text has no such range. */
export function replacedLetters(text: string, range: Range, by: string): TextEdit | undefined {
  const start = offsetOf(text, range.start)
  const end = offsetOf(text, range.end)
  if (start === undefined || end === undefined || end < start) return undefined
  return { start, end, text: by.replace(/\r?\n/g, lineEndOf(text)) }
}

function offsetOf(text: string, { line, column }: Point): number | undefined {
  let start = 0
  for (let at = 1; at < line; at += 1) {
    const feed = text.indexOf('\n', start)
    if (feed === -1) return undefined
    start = feed + 1
  }
  const offset = start + column - 1
  return offset <= text.length ? offset : undefined
}
