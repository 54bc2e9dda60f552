import type { Severity } from '../findings/finding.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'

/** One place where a rule does not hold, before it is worded and located. */
export interface Hit<Data> {
  /** What is wrong, or what is missing: a pointer to a field that is not there falls back to its nearest parent. */
  readonly at: Pointer
  readonly data: Data
  /** Other places that explain it, and what each is to it. */
  readonly related?: readonly Elsewhere[]
}

/** What a rule gives up at the door of the harness: see `defineRule` for what each part means. */
export interface Rule<Data = never> {
  readonly id: string
  readonly severity: Severity
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
  check(model: Model, law: Law, regime: Regime): Iterable<Hit<Data>>
}

/** A rule as the harness sees it, whatever its data. */
export interface AnyRule extends Omit<Rule, 'message' | 'fix' | 'check'> {
  /** Runs the rule for one regime and words what it found. */
  run(model: Model, law: Law, regime: Regime): Iterable<Worded>
}

/** A hit in words. */
export interface Worded {
  readonly at: Pointer
  readonly message: string
  readonly fix: string
  readonly data: unknown
  readonly related: readonly Elsewhere[]
}

/** Declares a rule: one obligation, one message. */
export function defineRule<Data>(rule: Rule<Data>): AnyRule {
  const { message, fix, check, ...facts } = rule
  return {
    ...facts,
    *run(model, law, regime) {
      for (const hit of check(model, law, regime)) {
        yield { at: hit.at, data: hit.data, message: message(hit.data), fix: fix(hit.data), related: hit.related ?? [] }
      }
    },
  }
}
