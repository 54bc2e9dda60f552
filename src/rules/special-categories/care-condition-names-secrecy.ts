import { specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named }, 'purpose'>({
  id: 'care-condition-names-secrecy',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:9.2.h', 'gdpr:9.3'],
    uk: ['uk-gdpr:9.2.h', 'uk-gdpr:9.3', 'dpa2018:11.1'],
  },
  summary: 'The condition for health and social care says who is bound to secrecy.',
  confidence: 'read',
  across: 'purpose',
  why: 'The condition holds only if the data are in the hands of a professional, or of somebody else with a duty of secrecy.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on the condition for health and social care, but nothing says who is bound to secrecy.`,
  fix: () => 'Say who is: secrecy: ‹who is bound to it›. If nobody is, use another condition.',
  open: 'who is bound to secrecy',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'health-social-care' || condition.secrecy !== undefined) continue
        yield { at: child(condition, 'secrecy'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})
