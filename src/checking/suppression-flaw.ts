import { type Quoted, quoted } from '../findings/fact.js'
import { suggest } from '../language/suggest.js'
import { isDay } from '../law/dated.js'
import type { Suppression } from '../reading/suppression-comments.js'

/** What a comment that sets a finding aside can lack; `real-day`: its last day is not in the calendar. */
export type SuppressionPart = 'rule' | 'day' | 'real-day' | 'reason'

/** A comment that names several rules: each needs a reason and an end of its own. */
export type SeveralSuppression = { readonly rules: readonly Quoted[] }

/** A comment that would set a finding aside, and lacks something. */
export type IncompleteSuppression = {
  /** Absent where no rule is named. */
  readonly rule?: Quoted
  readonly until?: Quoted
  readonly lacks: readonly SuppressionPart[]
}

/** A comment that would set aside a rule that does not exist. */
export type UnknownSuppression = { readonly rule: Quoted; readonly meant?: string }

/** A comment whose last day is past. */
export type PastSuppression = { readonly rule: string; readonly until: string }

/** A comment that sets nothing aside, because it stands at no entry or there is no such finding at its entry. */
export type UnusedSuppression = { readonly mistake: 'at-no-entry' | 'sets-nothing-aside'; readonly rule: string }

/** What is wrong with a comment, for whatever it would set aside. */
export type SuppressionFlaw =
  | { readonly rule: 'suppression-is-complete'; readonly data: IncompleteSuppression | SeveralSuppression }
  | { readonly rule: 'suppression-names-rule'; readonly data: UnknownSuppression }
  | { readonly rule: 'suppression-is-used'; readonly data: UnusedSuppression }
  | { readonly rule: 'suppression-is-current'; readonly data: PastSuppression }

/** Why a comment sets nothing aside; undefined for one that holds. */
export function flawOf(suppression: Suppression, ids: readonly string[], day: string): SuppressionFlaw | undefined {
  const { rule, until, at, others } = suppression
  if (others.length > 0) return { rule: 'suppression-is-complete', data: { rules: [rule, ...others].map(quoted) } }
  const lacks = lackingIn(suppression)
  if (lacks.length > 0 || until === undefined) return incomplete(suppression, lacks)
  if (!ids.includes(rule)) return unknown(rule, ids)
  if (at === undefined) return { rule: 'suppression-is-used', data: { mistake: 'at-no-entry', rule } }
  return until < day ? { rule: 'suppression-is-current', data: { rule, until } } : undefined
}

const lackingIn = ({ rule, until, reason }: Suppression): readonly SuppressionPart[] => [
  ...(rule === '' ? (['rule'] as const) : []),
  ...(until === undefined ? (['day'] as const) : []),
  ...(until !== undefined && !isDay(until) ? (['real-day'] as const) : []),
  ...(reason === undefined ? (['reason'] as const) : []),
]

const incomplete = ({ rule, until }: Suppression, lacks: readonly SuppressionPart[]): SuppressionFlaw => ({
  rule: 'suppression-is-complete',
  data: {
    lacks,
    ...(rule !== '' && { rule: quoted(rule) }),
    ...(until !== undefined && { until: quoted(until) }),
  },
})

function unknown(rule: string, ids: readonly string[]): SuppressionFlaw {
  const meant = suggest(rule, ids)
  const data = { rule: quoted(rule), ...(meant !== undefined && { meant }) }
  return { rule: 'suppression-names-rule', data }
}
