import type { DataSubjectGroup, Datum, Pledge, Purpose, Recipient } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'

/** What is promised or denied. */
export type ClaimType = Pledge['type']

/** What a claim is limited to; what is absent limits nothing. */
export interface ClaimScope {
  readonly purposes?: readonly Purpose[]
  readonly data?: readonly Datum[]
  readonly kinds?: readonly string[]
  readonly dataSubjects?: readonly DataSubjectGroup[]
  readonly recipients?: readonly Recipient[]
}

/** The words of a claim. */
export interface ClaimWords {
  readonly text: string
  readonly language: string
}

/** A promise or a denial, wherever it is made: declared as data, by an explicit none, or in a text. */
export interface Claim {
  readonly type: ClaimType
  readonly at: Pointer
  readonly scope: ClaimScope
  /** The author's own words for it, in their language. */
  readonly words?: ClaimWords
  readonly excepts: ReadonlySet<Excepted>
  /** Other texts that say the same. */
  readonly also: readonly Pointer[]
}

/** What a claim leaves out of itself. */
export type Excepted = 'legal-duty' | 'consent' | 'processors'
