import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, several } from '../../grammar/english.js'
import type { Controller } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** Why somebody must have an officer: what they are, or a core activity as the declaration calls it. */
type Reason = 'public-authority' | Extract<Controller['coreActivities'], readonly unknown[]>[number]

interface Unappointed {
  readonly controller: Named
  readonly reasons: readonly Reason[]
}

export default defineRule<Unappointed, 'controller'>({
  id: 'dpo-is-appointed-where-required',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:37.1.a', 'gdpr:37.1.b', 'gdpr:37.1.c'],
    uk: ['uk-gdpr:37.1.a', 'uk-gdpr:37.1.b', 'uk-gdpr:37.1.c'],
  },
  summary: 'Whoever must have a data protection officer names one.',
  confidence: 'read',
  across: 'controller',
  why: 'Public bodies, and those whose main work is to watch people or to use sensitive data on a large scale, must appoint one.',
  message: ({ controller, reasons }) =>
    `${several(controller)} ${listed(reasons.map((reason) => agrees(controller, ...words[reason])))}, but ${agrees(controller, 'has', 'have')} no data protection officer.`,
  fix: () =>
    'Appoint one and add dpo: { contact: { email: ‹their address› } }, or correct publicAuthority and coreActivities.',

  *check(model) {
    for (const controller of issuers(model)) {
      const reasons = reasonsFor(controller)
      if (reasons.length === 0 || (controller.dpo !== undefined && !isNone(controller.dpo))) continue
      yield { at: child(controller, 'dpo'), data: { controller: named.controller(controller), reasons } }
    }
  },
})

const reasonsFor = (controller: Controller): readonly Reason[] => [
  ...(controller.publicAuthority === true ? (['public-authority'] as const) : []),
  ...each(controller.coreActivities),
]

const words: Readonly<Record<Reason, readonly [string, string]>> = {
  'public-authority': ['is a public body', 'are public bodies'],
  'large-scale-monitoring': ['watches people on a large scale', 'watch people on a large scale'],
  'large-scale-special-category-data': ['uses sensitive data on a large scale', 'use sensitive data on a large scale'],
  'large-scale-criminal-offence-data': [
    'uses data about offences on a large scale',
    'use data about offences on a large scale',
  ],
}
