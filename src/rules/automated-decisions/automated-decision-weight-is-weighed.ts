import { decisionsOf, isAlone, type NamedDecision, namedDecision } from '../../facts/decisions.js'
import { weightyKind } from '../../facts/weighty-decisions.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

interface Light {
  readonly decision: NamedDecision
  /** What speaks for more: words of the decision, or the kind of its purpose. */
  readonly about: Quoted | 'kind'
}

export default defineRule<Light>({
  id: 'automated-decision-weight-is-weighed',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:22.1', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:22A.1', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:21.1'],
  },
  summary: 'A decision about credit, insurance, work or schooling is not called light without a second look.',
  confidence: 'recalled',
  why: 'A refusal of credit or of a job by a machine is the example that the law itself has in mind.',
  message: ({ decision, about }) =>
    `${decisionInWords(decision)} is made by a machine alone and said to weigh on nobody, but ${about === 'kind' ? 'its purpose is one that weighs on people as a rule' : `it is about ${quote(about)}`}.`,
  fix: () =>
    'Look at what it does to people: if it refuses them something that counts, write effect: similarly-significant, with ground, logic and safeguards.',

  *check(model) {
    for (const of of decisionsOf(model)) {
      const { decision, purpose } = of
      if (decision.effect !== 'neither' || !isAlone(decision)) continue
      const [said] = decision.decides ? saidBy(decision.decides, 'weightyDecision') : []
      const about = said ? quoted(said.match) : purpose && weightyKind(purpose) ? 'kind' : undefined
      if (about) yield { at: child(decision, 'effect'), data: { decision: namedDecision(of), about } }
    }
  },
})
