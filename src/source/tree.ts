import type { Document, LineCounter } from 'yaml'
import type { SourceFile } from './file.js'

/** A parsed file that still knows where everything stands. */
export interface SourceTree {
  readonly file: SourceFile
  readonly document: Document
  readonly lines: LineCounter
}
