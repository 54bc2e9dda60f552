import type { Regime } from '../law/citation.js'
import type { Declared, Pointer } from '../source/pointer.js'
import type {
  Controller,
  Customer,
  DataSubjectGroup,
  Datum,
  Document,
  Notice,
  Permission,
  Pledge,
  Product,
  Purpose,
  Recipient,
  RetentionRule,
  Root,
  Section,
  Service,
  Source,
} from './types.gen.js'
import type { None } from './value.js'

export type * from './types.gen.js'
export type { None, Text, Wording } from './value.js'

/** The registers of the model: maps by id, empty where nothing is declared. */
export interface Registers {
  readonly notices: ReadonlyMap<string, Notice>
  readonly controllers: ReadonlyMap<string, Controller>
  readonly dataSubjects: ReadonlyMap<string, DataSubjectGroup>
  readonly data: ReadonlyMap<string, Datum>
  readonly sources: ReadonlyMap<string, Source>
  readonly recipients: ReadonlyMap<string, Recipient>
  readonly customers: ReadonlyMap<string, Customer>
  readonly services: ReadonlyMap<string, Service>
  readonly products: ReadonlyMap<string, Product>
  readonly retention: ReadonlyMap<string, RetentionRule>
  readonly purposes: ReadonlyMap<string, Purpose>
  readonly documents: ReadonlyMap<string, Document>
  readonly permissions: ReadonlyMap<string, Permission>
  readonly promises: ReadonlyMap<string, Pledge>
  readonly sections: ReadonlyMap<string, Section>
}

/**
 * What a declaration means: every reference is the thing it names, every short form is written out, everything knows
 * where it was declared. A field that is absent was not stated.
 */
export interface Model extends Omit<Root, keyof Registers>, Registers {
  /** Stated that nobody receives data: `recipients: none` at the top. */
  readonly noRecipients?: None
  /** The regimes to check against: those declared, or eu and uk where none is. */
  readonly checked: readonly Regime[]
  /** The languages in which something is written, by their tags. */
  readonly spoken: ReadonlySet<string>
  /** Top-level keys of which a transcription does not know whether the source spoke. */
  readonly unknown: ReadonlySet<string>
  /**
   * Whether a place was taken out because of a mistake already reported there: what is missing for that reason is not
   * reported again.
   */
  isSkipped(at: Pointer): boolean
  /** Whether a place, or something below it, was taken out: it may state more than is left of it. */
  hasLost(at: Declared | Pointer): boolean
  /** All places that were taken out. */
  readonly skipped: readonly Pointer[]
}
