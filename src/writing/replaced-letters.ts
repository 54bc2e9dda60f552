import type { Point, Range } from '../source/file.js'
import { lineCounterOf } from '../source/lines.js'
import { lineEndOf } from '../source/text-lines.js'
import type { TextEdit } from './text-edit.js'

/** The letters of a range that give way to others; undefined where the text has no such range. */
export function replacedLetters(text: string, range: Range, by: string): TextEdit | undefined {
  const { lineStarts } = lineCounterOf(text)
  // A place that the text does not have is no number, and no comparison holds of that.
  const offsetOf = ({ line, column }: Point): number => (lineStarts[line - 1] ?? Number.NaN) + column - 1
  const [start, end] = [offsetOf(range.start), offsetOf(range.end)]
  return start <= end && end <= text.length ? { start, end, text: by.replace(/\r?\n/g, lineEndOf(text)) } : undefined
}
