import type { Outcome } from '../../checking/checked.js'
import type { undrawnFindings } from '../../checking/printing-findings.js'
import type { Refusal } from '../../checking/refusal.js'
import type { Making } from '../../node/manifest.js'
import type { MadeDocument } from '../../reports/build-report.js'
import type { Broken, Unusable } from './broken.js'
import type { MayBePart } from './whole.js'

/** What became of one declaration: plain data, which can be sent to another thread. */
export type PrintAnswer = PrintedOne | RefusedOne | Unusable | Broken | MayBePart

interface ReadOne {
  readonly name: string
  readonly outcome: Outcome
  /** Whether it is known what it includes. */
  readonly isParsed: boolean
}

/** A declaration of which nothing may be printed. */
export interface RefusedOne extends ReadOne {
  readonly is: 'refused'
  readonly refusal: Refusal
}

/** A declaration that was printed. */
export interface PrintedOne extends ReadOne {
  readonly is: 'printed'
  readonly files: readonly PrintedFile[]
  /** Why some of its files were not printed: characters that no font has. */
  readonly undrawn: ReturnType<typeof undrawnFindings>
  /** All that can be printed of it. */
  readonly documents: readonly MadeDocument[]
  /** All names that it can give to files; absent where they are not known. */
  readonly makeable: readonly string[] | undefined
  readonly made: Making
  /** Why nothing is kept in the cache any more, by the code of the system. */
  readonly unkept?: string | undefined
}

/** A file as it is to be written. */
export interface PrintedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly document?: MadeDocument
}
