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

export default defineRule({
  id: 'swiss-decision-is-announced',
  severity: 'error',
  concerns: 'notice',
  cites: { ch: ['fadp:21.1', 'fadp:21.2'] },
  summary:
    'Switzerland: people are told of a decision by machine, and can have their say and have a person look at it.',
  confidence: 'read',
  why: 'Swiss law does not forbid such decisions: it has people told and, if they ask, heard.',
  message: (data: { decision: NamedDecision; missing: readonly Safeguard[] }) =>
    `${decisionInWords(data.decision)} is made by a machine alone, but nothing lets people ${safeguardsInWords(data.missing)}.`,
  fix: () =>
    'Add safeguards: [information, express-view, human-intervention]; or, where it applies, swissException: request-granted or express-consent.',

  *check(model) {
    for (const of of significantDecisions(model)) {
      if (of.decision.swissException !== undefined) continue
      const missing = missingSafeguards(of.decision, ['information', 'express-view', 'human-intervention'])
      if (missing.length === 0) continue
      yield { at: child(of.decision, 'safeguards'), data: { decision: namedDecision(of), missing } }
    }
  },
})
