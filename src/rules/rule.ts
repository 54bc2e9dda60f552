import type { Severity } from '../findings/finding.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { Edit } from '../source/edit.js'
import type { Pointer } from '../source/pointer.js'

/** One place where a rule does not hold, before it is located: facts only, which `message` and `fix` put into words. */
export interface Hit<Data> {
  /** What is wrong, or what is missing: a pointer to a field that is not there falls back to its nearest parent. */
  readonly at: Pointer
  readonly data: Data
  /** Other places that explain it, and what each is to it. */
  readonly related?: readonly Elsewhere[]
  /** What mends it, where only one change does and it states nothing that nobody has declared. */
  readonly edits?: readonly Edit[]
}

/** A rule: what must be true, under which law, how to find where it is not, and how English says so. */
export interface Rule<Data = never> {
  readonly id: string
  readonly severity: Severity
  /** The same in a transcription, where its words are not the author’s to change. */
  readonly inTranscriptions?: Severity
  /** Provisions per regime: a rule runs only for regimes named here, where at least one provision is law on the day. */
  readonly cites: Readonly<Partial<Record<Regime, readonly [Citation, ...Citation[]]>>>
  /** What must be true: one sentence. */
  readonly summary: string
  /** How sure the legal proposition is: `read` in a source, or `recalled`. */
  readonly confidence: 'read' | 'recalled'
  message(data: Data): string
  /** Why it matters, in one or two sentences. */
  readonly why: string
  fix(data: Data): string
  /** Whether all that it finds is one mistake, told once with its places. */
  readonly isOne?: true
  check(model: Model, law: Law, regime: Regime): Iterable<Hit<Data>>
}

/** A rule as the harness sees it, whatever its data: what it found is worded by itself or under its id, so the two fit. */
export type AnyRule = Rule<unknown>

/** Declares a rule: one obligation, one message. */
export const defineRule = <Data>(rule: Rule<Data>): AnyRule => rule
