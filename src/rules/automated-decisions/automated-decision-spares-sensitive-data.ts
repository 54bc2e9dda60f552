import { basesIn } from '../../facts/bases.js'
import { covers, isGuarded, specialConditionsIn } from '../../facts/conditions.js'
import { type NamedDecision, namedDecision, significantDecisions } from '../../facts/decisions.js'
import { named } from '../../facts/names.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { names } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { AutomatedDecision, Datum, Purpose, SpecialCondition } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

interface Unspared {
  readonly decision: NamedDecision
  readonly data: readonly Named[]
  /** The law that asks for it: each asks for something else. */
  readonly under: Regime
}

export default defineRule<Unspared>({
  id: 'automated-decision-spares-sensitive-data',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['gdpr:22.4'], uk: ['uk-gdpr:22B.1', 'uk-gdpr:22B.2', 'uk-gdpr:22B.3'] },
  summary: 'A machine decides on sensitive data only with explicit consent or for a substantial public interest.',
  confidence: 'read',
  why: 'The law leaves fewer ways open where health, belief or origin feed a decision that no person makes.',
  message: ({ decision, data, under }) =>
    `${decisionInWords(decision)} is made by a machine alone on ${names(data)}: that takes ${allowed[under]}.`,
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
        data: { decision: namedDecision(of), data: wrong.map(named.datum), under: regime },
      }
    }
  },
})

const allowed: Readonly<Record<Regime, string>> = {
  eu: 'explicit consent, or a substantial public interest laid down in a law',
  uk: 'explicit consent to all the data used, or substantial public interest together with a contract or a law',
  ch: '',
}

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
