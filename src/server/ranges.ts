import type { Range as EditorRange, Position } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Point, Range } from '../source/file.js'
import { lineCounterOf } from '../source/lines.js'

/** A text as an editor counts it: from 0, in UTF-16 units, with a lone carriage return as the end of a line. */
export interface Counted {
  range(range: Range): EditorRange
  between(start: number, end: number): EditorRange
  /** The offset of a position in the text as it is parsed, without a byte order mark. */
  offset(position: Position): number
}

/** Counts a text. Ours count lines by their line feeds, and have dropped a byte order mark. */
export function counted(text: string): Counted {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const document = TextDocument.create('', 'yaml', 0, text)
  const starts = lineCounterOf(text).lineStarts
  const position = ({ line, column }: Point): Position => {
    const at = (starts[line - 1] ?? text.length) + column - 1 + (line === 1 ? mark : 0)
    return document.positionAt(Math.min(at, (starts[line] ?? text.length + 1) - 1))
  }
  return {
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    between: (start, end) => ({ start: document.positionAt(start + mark), end: document.positionAt(end + mark) }),
    offset: (at) => Math.max(0, document.offsetAt(at) - mark),
  }
}

/** Counts the texts of a declaration, each once. */
export function countedIn({ texts }: { readonly texts: ReadonlyMap<string, string> }): (file: string) => Counted {
  const known = new Map<string, Counted>()
  return (file) => {
    const one = known.get(file) ?? counted(texts.get(file) ?? '')
    known.set(file, one)
    return one
  }
}

/** Whether two ranges have a place in common, be it the end of one. */
export function meets(one: EditorRange, other: EditorRange): boolean {
  const isBefore = (a: Position, b: Position): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character)
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start)
}
