import { type NamedDecision, namedDecision, significantDecisions } from '../../facts/decisions.js'
import { namedLaws } from '../../prose/laws-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'automated-decision-names-its-law',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:22.2.b'] },
  summary: 'EU: a decision by machine that a law allows names the law.',
  confidence: 'read',
  why: 'Only a law of the Union or of a member state that lays down safeguards allows such a decision.',
  message: (data: { decision: NamedDecision }) =>
    `${decisionInWords(data.decision)} is made by a machine alone because a law allows it, but the law is not named.`,
  fix: () => 'Name the law of the Union or the member state: law: "…"; if there is none, use another ground.',

  *check(model) {
    for (const of of significantDecisions(model)) {
      if (of.decision.ground !== 'law' || namedLaws(of.decision.law).length > 0) continue
      yield { at: child(of.decision, 'law'), data: { decision: namedDecision(of) } }
    }
  },
})
