import {
  missingSafeguards,
  type NamedDecision,
  namedDecision,
  type Safeguard,
  significantDecisions,
} from '../../facts/decisions.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords, safeguardsInWords } from './words.js'

const asked = ['express-view', 'human-intervention', 'contest'] as const

export default defineRule({
  id: 'automated-decision-has-safeguards',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:22.3'], uk: ['uk-gdpr:22C.1', 'uk-gdpr:22C.2'] },
  summary:
    'People who are subject to a decision by machine can have their say, have a person look at it, and contest it.',
  confidence: 'read',
  why: 'These are the least that the law asks for; the United Kingdom adds that people are told of the decision.',
  message: (data: { decision: NamedDecision; missing: readonly Safeguard[] }) =>
    `${decisionInWords(data.decision)} is made by a machine alone, but nothing lets people ${safeguardsInWords(data.missing)}.`,
  fix: () =>
    'Offer all of them, and say how people use them: safeguards: [information, express-view, human-intervention, contest] and use: ‹how people use them›.',

  *check(model, _law, regime) {
    for (const of of significantDecisions(model)) {
      // A law that allows a decision brings safeguards of its own.
      if (regime === 'eu' && of.decision.ground === 'law') continue
      // What only the United Kingdom asks for is told once the rest is there, so that both laws have one finding.
      const shared = missingSafeguards(of.decision, asked)
      const missing = shared.length === 0 && regime === 'uk' ? missingSafeguards(of.decision, ['information']) : shared
      if (missing.length === 0) continue
      yield { at: child(of.decision, 'safeguards'), data: { decision: namedDecision(of), missing } }
    }
  },
})
