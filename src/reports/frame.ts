import type { Severity } from '../findings/finding.js'
import { visible } from '../source/characters.js'
import type { Range } from '../source/file.js'
import { cutAt, graphemesOf } from '../source/graphemes.js'
import { cells, cellsOfGrapheme, type Look, widthOf } from './layout.js'
import type { Paint } from './palette.js'

/** One character as a reader sees it. */
interface Cell {
  readonly text: string
  readonly width: number
  /** Where it begins: in UTF-16 units of the line, and in columns of the terminal. */
  readonly offset: number
  readonly column: number
}

/** Below this width an excerpt says nothing any more. */
const narrowest = 60

/** A line may be a whole file: only this much of it on either side of the caret is ever looked at. */
const reach = 600

/** What is drawn around the line of a range. */
export type Context = 'neighbours' | 'none'

/**
 * Draws the line of a range with a caret run under the range, and the line before and after it where there is room. Where
 * there is none, a range that begins its line is marked by the line itself.
 */
export function frame(
  lines: readonly string[],
  range: Range,
  severity: Severity,
  look: Look,
  paint: Paint,
  context: Context = 'neighbours',
) {
  const text = lines[range.start.line - 1]
  if (text === undefined || widthOf(look) < narrowest) return []
  const bar = look.ascii ? '|' : '│'
  const gutter = Math.max(5, String(range.start.line + 1).length)
  const margin = (label: string): string => paint('dim', `${label.padStart(gutter)} ${bar}`)
  const from = cutFrom(text, range)
  const caret = caretOf(cellsOf(text, from), range, text)
  const view = viewOf(caret, widthOf(look) - gutter - 3, cellsOf(text, from))
  const shown = (number: number): readonly string[] => {
    if (context === 'none') return []
    const line = lines[number - 1] ?? ''
    return line.trim() === '' ? [] : [`${margin(String(number))} ${cut(cellsOf(line, from), view, look)}`.trimEnd()]
  }
  const carets = '^'.repeat(Math.max(1, Math.min(caret.width, view.left + view.room - caret.column)))
  const isPlain = context === 'none' && text.search(/\S/) === range.start.column - 1
  return [
    ...shown(range.start.line - 1),
    `${margin(String(range.start.line))} ${cut(cellsOf(text, from), view, look)}`.trimEnd(),
    ...(isPlain ? [] : [`${margin('')} ${' '.repeat(caret.column - view.left)}${paint(severity, carets)}`]),
    ...shown(range.start.line + 1),
  ]
}

/** Where a very long line is cut before it is measured. */
const cutFrom = (text: string, range: Range): number =>
  Math.max(0, Math.min(range.start.column - 1, text.length) - reach)

/** The characters of a line that lie within reach, as a reader sees them; another line can be cut elsewhere than this one. */
function cellsOf(line: string, around: number): readonly Cell[] {
  const from = cutAt(line, around)
  const part = line.slice(from, cutAt(line, from + 2 * reach))
  const found: Cell[] = []
  let column = 0
  for (const { segment, index } of graphemesOf(part)) {
    const text = segment === '\t' ? ' ' : visible(segment)
    // What is shown by its code, \u{1b}, takes the columns of that code.
    const width = text === segment ? cellsOfGrapheme(text) : cells(text)
    found.push({ text, width, offset: from + index, column })
    column += width
  }
  return found
}

const widthOfAll = (line: readonly Cell[]): number => {
  const last = line.at(-1)
  return last === undefined ? 0 : last.column + last.width
}

/** Column and width of the caret run; a range over several lines is underlined on its first. */
function caretOf(line: readonly Cell[], range: Range, text: string) {
  const last = range.end.line > range.start.line ? text.trimEnd().length + 1 : range.end.column
  const columnAt = (offset: number): number => line.find((cell) => cell.offset + 1 > offset)?.column ?? widthOfAll(line)
  const column = columnAt(range.start.column - 1)
  return { column, width: Math.max(1, columnAt(last - 1) - column) }
}

/** The part of a line that there is room for: all of it, or what lies around the caret. */
function viewOf(caret: { readonly column: number; readonly width: number }, room: number, line: readonly Cell[]) {
  const total = Math.max(widthOfAll(line), caret.column + 1)
  if (total <= room) return { left: 0, room }
  const before = Math.floor((room - Math.min(caret.width, room / 2)) / 2)
  return { left: Math.max(0, Math.min(caret.column - before, total - room)), room }
}

/** What of a line lies in view, with an ellipsis where something was left out. */
function cut(line: readonly Cell[], view: { readonly left: number; readonly room: number }, look: Look): string {
  const more = look.ascii ? '...' : '…'
  const right = view.left + view.room
  const isCutLeft = view.left > 0 && line.length > 0
  const isCutRight = widthOfAll(line) > right
  const start = view.left + (isCutLeft ? more.length : 0)
  const end = right - (isCutRight ? more.length : 0)
  const inView = line.filter((cell) => cell.column >= start && cell.column + cell.width <= end)
  const gap = ' '.repeat(Math.max(0, (inView[0]?.column ?? start) - start))
  return `${isCutLeft ? more : ''}${gap}${inView.map((cell) => cell.text).join('')}${isCutRight ? more : ''}`
}
