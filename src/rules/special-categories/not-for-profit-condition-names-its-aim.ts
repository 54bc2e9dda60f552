import { specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named }, 'purpose'>({
  id: 'not-for-profit-condition-names-its-aim',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:9.2.d'], uk: ['uk-gdpr:9.2.d'] },
  summary: 'Who relies on the condition for not-for-profit bodies names its aim, which is one of four.',
  confidence: 'read',
  across: 'purpose',
  why: 'The condition is there for bodies with a political, philosophical, religious or trade union aim; a sports club has none of them.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on the condition for not-for-profit bodies, but nothing says that the body has one of the aims that it is for.`,
  fix: () =>
    'Add the aim that the body has: aims: [political], [philosophical], [religious] or [trade-union]; if it has none of them, use another condition, such as explicit-consent.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'not-for-profit-body' || (condition.aims ?? []).length > 0) continue
        yield { at: child(condition, 'aims'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})
