import type { NoticeDocument } from '../documents/tree/document.js'
import type { Model } from '../model/types.js'
import type { Uncovered } from './glyph-coverage.js'
import type { TypesetEngine } from './typeset-engine.js'

/** What keeps a document from being printed: characters that no font has, or a picture that cannot be drawn. */
export type Undrawable = readonly Uncovered[] | 'picture'

/** What came of printing: a text, bytes, or what kept it from being printed. */
export type Printed = string | Uint8Array | { readonly undrawn: Undrawable }

/** What a format may need that lies on the disk. */
export interface Tools {
  typesetEngine(): Promise<TypesetEngine>
}

/** What every format says of itself before its code is loaded. */
interface About {
  /** The word that asks for it. */
  readonly id: string
  /** What its files end in, without the first dot. */
  readonly extension: string
  readonly isText: boolean
  /** Whether it is printed when no format is named. */
  readonly isUsual: boolean
}

/** A format that prints documents, one file each. */
export interface DocumentFormat extends About {
  readonly prints: 'document'
  load(): Promise<(document: NoticeDocument, tools: Tools) => Printed | Promise<Printed>>
}

/** A format that prints what a declaration holds, one file for all of it. */
export interface ModelFormat extends About {
  readonly prints: 'model'
  /** What it makes of a declaration, for the help: `the recipients`. */
  readonly lists: string
  load(): Promise<(model: Model) => Printed>
}

/** A format by what it prints; how it prints is loaded when it is asked for. */
export type Format = DocumentFormat | ModelFormat
