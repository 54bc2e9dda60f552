import { controllerName, issuers, listed } from '../../facts/query.js'
import type { Controller } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const activities = {
  'large-scale-monitoring': 'watches people on a large scale',
  'large-scale-special-category-data': 'uses sensitive data on a large scale',
  'large-scale-criminal-offence-data': 'uses data about offences on a large scale',
} as const

export default defineRule({
  id: 'dpo-is-appointed-where-required',
  severity: 'error',
  cites: {
    eu: ['gdpr:37.1.a', 'gdpr:37.1.b', 'gdpr:37.1.c'],
    uk: ['uk-gdpr:37.1.a', 'uk-gdpr:37.1.b', 'uk-gdpr:37.1.c'],
  },
  summary: 'Whoever must have a data protection officer names one.',
  confidence: 'recalled',
  why: 'Public bodies, and those whose main work is to watch people or to use sensitive data on a large scale, must appoint one.',
  message: (data: { controller: string; reason: string }) =>
    `${data.controller} ${data.reason}, but has no data protection officer.`,
  fix: () =>
    'Appoint one and add dpo: { contact: { email: dpo@club.example } }, or correct publicAuthority and coreActivities.',

  *check(model) {
    for (const controller of issuers(model)) {
      const reasons = reasonsFor(controller)
      if (reasons.length === 0 || (controller.dpo !== undefined && !isNone(controller.dpo))) continue
      yield { at: child(controller, 'dpo'), data: { controller: controllerName(controller), reason: listed(reasons) } }
    }
  },
})

const reasonsFor = (controller: Controller): readonly string[] => [
  ...(controller.publicAuthority === true ? ['is a public body'] : []),
  ...each(controller.coreActivities).map((activity) => activities[activity]),
]
