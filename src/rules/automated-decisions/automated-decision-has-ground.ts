import { type NamedDecision, namedDecision, significantDecisions } from '../../facts/decisions.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'automated-decision-has-ground',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['gdpr:22.1', 'gdpr:22.2'] },
  summary: 'EU: a decision that a machine makes alone rests on a contract, a law, or explicit consent.',
  confidence: 'read',
  why: 'In the Union such decisions are forbidden unless a contract needs them, a law allows them or the person explicitly consents.',
  message: (data: { decision: NamedDecision }) =>
    `${decisionInWords(data.decision)} is made by a machine alone, but nothing says what allows it.`,
  fix: () => 'Name the ground that really applies: ground: contract, law or explicit-consent; or have a person decide.',

  *check(model) {
    for (const of of significantDecisions(model)) {
      if (of.decision.ground !== undefined) continue
      yield { at: child(of.decision, 'ground'), data: { decision: namedDecision(of) } }
    }
  },
})
