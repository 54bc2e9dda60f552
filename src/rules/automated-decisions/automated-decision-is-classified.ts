import { decisionName, decisionsOf } from '../../facts/decisions.js'
import type { AutomatedDecision } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'automated-decision-is-classified',
  severity: 'warning',
  cites: {
    eu: ['gdpr:22.1', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:22A.1', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:21.1'],
  },
  summary: 'A decision by machine says what it does to people and whether a person has a say.',
  confidence: 'recalled',
  why: 'These two answers decide whether people have to be told more, and whether they can ask for a person.',
  message: (data: { decision: string; open: string }) => `${data.decision} leaves open ${data.open}.`,
  fix: () => 'Add effect: legal, similarly-significant or neither; and solelyAutomated: true or false.',

  *check(model) {
    for (const of of decisionsOf(model)) {
      const { decision } = of
      if (decision.effect === undefined) {
        yield { at: child(decision, 'effect'), data: { decision: decisionName(of), open: 'what it does to people' } }
      } else if (decision.effect !== 'neither' && !saysWho(decision)) {
        const open = 'whether a person has a say in it'
        yield { at: child(decision, 'solelyAutomated'), data: { decision: decisionName(of), open } }
      }
    }
  },
})

/** Who describes the person that takes part says that one does, and who says there is none says so too. */
const saysWho = ({ solelyAutomated, humanInvolvement }: AutomatedDecision): boolean =>
  solelyAutomated !== undefined || humanInvolvement !== undefined
