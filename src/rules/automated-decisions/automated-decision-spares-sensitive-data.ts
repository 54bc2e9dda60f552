import { covers, isGuarded, specialConditionsIn } from '../../facts/conditions.js'
import { decisionName, significantDecisions } from '../../facts/decisions.js'
import { basesIn, datumName, listed } from '../../facts/query.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Regime } from '../../law/citation.js'
import type { AutomatedDecision, Datum, Purpose, SpecialCondition } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const allowed = {
  eu: 'explicit consent, or a substantial public interest laid down in a law',
  uk: 'explicit consent to all the data used, or substantial public interest together with a contract or a law',
  ch: '',
} as const

export default defineRule({
  id: 'automated-decision-spares-sensitive-data',
  severity: 'error',
  cites: { eu: ['gdpr:22.4'], uk: ['uk-gdpr:22B.1', 'uk-gdpr:22B.2', 'uk-gdpr:22B.3'] },
  summary: 'A machine decides on sensitive data only with explicit consent or for a substantial public interest.',
  confidence: 'read',
  why: 'The law leaves fewer ways open where health, belief or origin feed a decision that no person makes.',
  message: (data: { decision: string; data: string; allowed: string }) =>
    `${data.decision} is made by a machine alone on ${data.data}: that takes ${data.allowed}.`,
  fix: () =>
    'Leave these data out of the decision, have a person decide, or meet one of these conditions and declare it.',

  *check(model, _law, regime) {
    for (const of of significantDecisions(model)) {
      const { decision, purpose } = of
      if (!purpose) continue
      const conditions = specialConditionsIn(purpose, regime)
      const wrong = specialDataOf(decision).filter((datum) => {
        const stated = conditions.filter((condition) => covers(condition, datum))
        // Data without any condition are reported where their purpose lacks one.
        return stated.length > 0 && !stated.some((condition) => suffices(condition, regime, of.decision, purpose))
      })
      if (wrong.length === 0) continue
      yield {
        at: child(decision, 'data'),
        data: { decision: decisionName(of), data: listed(wrong.map(datumName)), allowed: allowed[regime] },
      }
    }
  },
})

const specialDataOf = ({ data = [] }: AutomatedDecision): readonly Datum[] =>
  data.filter((datum) => sensitiveKinds(datum).some(({ kind }) => isGuarded(kind, 'special')))

function suffices(
  { type }: SpecialCondition,
  regime: Regime,
  { ground }: AutomatedDecision,
  purpose: Purpose,
): boolean {
  // A consent that is not said to be explicit is a rule of its own.
  const isConsent = type === 'explicit-consent' || type === 'consent'
  if (regime !== 'uk') return isConsent || type === 'substantial-public-interest'
  const bases = basesIn(purpose, regime)
  if (isConsent) return ground === 'explicit-consent' || bases.some((basis) => basis.type === 'consent')
  const isNeeded = ground === 'contract' || ground === 'law' || bases.some((basis) => needing.has(basis.type))
  return type === 'substantial-public-interest' && isNeeded
}

/** The bases under which a contract needs, or a law allows, what is done. */
const needing: ReadonlySet<string> = new Set(['contract', 'legal-obligation', 'public-task'])
