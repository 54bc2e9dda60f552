import { basesIn } from '../../facts/bases.js'
import { overlap } from '../../facts/conditions.js'
import { type NamedDecision, namedDecision, significantDecisions } from '../../facts/decisions.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'recognised-interest-decides-nothing',
  severity: 'error',
  concerns: 'practice',
  cites: { uk: ['uk-gdpr:22B.4'] },
  summary: 'UK: no decision that a machine makes alone rests on a recognised legitimate interest, not even in part.',
  confidence: 'read',
  why: 'The law drops the balancing test for these interests, and in return keeps them away from decisions that no person makes.',
  message: (data: { decision: NamedDecision }) =>
    `${decisionInWords(data.decision)} is made by a machine alone on a recognised legitimate interest, which Article 22B(4) does not allow.`,
  fix: () => 'Have a person decide, or rest the data of the decision on another basis, such as legitimate-interests.',

  *check(model, _law, regime) {
    for (const of of significantDecisions(model)) {
      const { decision, purpose } = of
      const basis = (purpose ? basesIn(purpose, regime) : []).find(
        (it) => it.type === 'recognised-legitimate-interest' && overlap(it, decision),
      )
      if (!basis) continue
      yield {
        at: decision.at,
        data: { decision: namedDecision(of) },
        related: [{ at: basis.at, is: 'basis' }],
      }
    }
  },
})
