import { decisionsOf, type NamedDecision, namedDecision } from '../../facts/decisions.js'
import type { AutomatedDecision } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { decisionInWords } from './words.js'

export default defineRule({
  id: 'automated-decision-is-classified',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:22.1', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:22A.1', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:21.1'],
  },
  summary: 'A decision by machine says what it does to people and whether a person has a say.',
  confidence: 'read',
  why: 'These two answers decide whether people have to be told more, and whether they can ask for a person.',
  message: (data: { decision: NamedDecision; open: Open }) =>
    `${decisionInWords(data.decision)} leaves open ${questions[data.open]}.`,
  fix: () => 'Add effect: legal, similarly-significant or neither; and solelyAutomated: true or false.',

  *check(model) {
    for (const of of decisionsOf(model)) {
      const { decision } = of
      if (decision.effect === undefined) {
        yield { at: child(decision, 'effect'), data: { decision: namedDecision(of), open: 'effect' } }
      } else if (decision.effect !== 'neither' && !saysWho(decision)) {
        yield { at: child(decision, 'solelyAutomated'), data: { decision: namedDecision(of), open: 'solelyAutomated' } }
      }
    }
  },
})

const questions = {
  effect: 'what it does to people',
  solelyAutomated: 'whether a person has a say in it',
} as const

type Open = keyof typeof questions

/** Who describes the person that takes part says that one does, and who says there is none says so too. */
const saysWho = ({ solelyAutomated, humanInvolvement }: AutomatedDecision): boolean =>
  solelyAutomated !== undefined || humanInvolvement !== undefined
