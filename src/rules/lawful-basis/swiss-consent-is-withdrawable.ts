import { consentsOf, withdrawalOf } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'swiss-consent-is-withdrawable',
  severity: 'info',
  concerns: 'notice',
  cites: { ch: ['fadp:6.6', 'fadp:30.2.b'] },
  summary: 'Under Swiss law, too, people are best told how they can take consent back.',
  confidence: 'read',
  why: 'Consent is free, and what goes on against the express will of a person needs another justification.',
  message: (data: { purpose: Named; denied: boolean }) =>
    data.denied
      ? `Consent for ${name(data.purpose)} is said to be impossible to withdraw, and people can say no later all the same.`
      : `Nothing says how consent for ${name(data.purpose)} can be withdrawn.`,
  fix: () => 'Say how: withdraw: { routes: [link-in-message], how: The link in each message, asEasy: true }.',

  *check(model, _law, regime) {
    // What EU or UK law requires is reported for it, as the breach that it is there.
    if (model.checked.some((other) => other !== 'ch')) return
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        const told = withdrawalOf(model, purpose, consent)
        if (told !== 'denied' && told !== 'untold') continue
        yield {
          at: child(consent, 'withdraw'),
          data: { purpose: named.purpose(purpose), denied: isNone(consent.withdraw) },
        }
      }
    }
  },
})
