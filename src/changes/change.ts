import type { Named } from '../findings/fact.js'
import type { Citation } from '../law/citation.js'
import type { Pointer } from '../source/pointer.js'
import type { Because, ChangeClass } from './change-class.js'
import type { EntryAt } from './compare.js'
import type { Part } from './part.js'

/** Something that is declared in another way than before. */
export interface Change {
  readonly what: 'added' | 'removed' | 'changed' | 'renamed'
  /** The place of the language: `purposes.*.retention.keep`. */
  readonly place: string
  /** Where it is declared, on the sides that have it. */
  readonly old: Pointer | undefined
  readonly now: Pointer | undefined
  /** The entry that it belongs to, and what that is called now, or was. */
  readonly entry: EntryAt | undefined
  readonly subject: Named | undefined
  /** The way to it inside that entry, or from the top: `retention.keep`; empty for the entry itself. */
  readonly field: string
  readonly before: Part | undefined
  readonly after: Part | undefined
  readonly class: ChangeClass
  readonly because: Because
  readonly cites: readonly Citation[]
}
