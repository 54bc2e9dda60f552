import { consentsOf, withdrawalOf } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly denied: boolean
}

export default defineRule<Found, 'purpose'>({
  id: 'swiss-consent-is-withdrawable',
  severity: 'info',
  concerns: 'notice',
  cites: { ch: ['fadp:6.6', 'fadp:30.2.b'] },
  summary: 'Under Swiss law, too, people are best told how they can take consent back.',
  confidence: 'read',
  across: 'purpose',
  why: 'Consent is free, and what goes on against the express will of a person needs another justification.',
  message: ({ purpose, denied }) =>
    denied
      ? `Consent for ${several(purpose)} is said to be impossible to withdraw, and people can say no later all the same.`
      : `Nothing says how consent for ${several(purpose)} can be withdrawn.`,
  fix: () => 'Say how: withdraw: { how: ‹the way back›, asEasy: true }, a way that is as easy as the way in.',

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
