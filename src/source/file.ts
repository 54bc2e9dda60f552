/** A text file as it was read, named the way the user named it. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** The declaration that is meant when none is named. */
export const usualName = 'privacy.yaml'

/** A place in a text: lines and columns count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** A range in a named file. */
export interface Place {
  readonly file: string
  readonly range: Range
}
