import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, quote, several } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { defineRule } from '../rule.js'
import { type Written, writtenFor } from './words.js'

interface Unreachable extends Written {
  readonly controller: Named
}

export default defineRule<Unreachable, 'controller'>({
  id: 'dpo-is-reachable',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.b', 'gdpr:14.1.b', 'gdpr:37.7'],
    uk: ['uk-gdpr:13.1.b', 'uk-gdpr:14.1.b', 'uk-gdpr:37.7'],
  },
  summary: 'A data protection officer can be reached.',
  confidence: 'read',
  across: 'controller',
  why: 'People can turn to the data protection officer, so the notice has to say how.',
  message: ({ controller, written }) => {
    const officers = `the data protection ${agrees(controller, 'officer', 'officers')} of ${several(controller)}`
    return written === undefined
      ? `Nothing says how to reach ${officers}.`
      : `Nobody can reach ${officers}: ${quote(written)} is not an e-mail address.`
  },
  fix: ({ written }) =>
    written === undefined
      ? 'Add dpo: { contact: { email: ‹their address› } }; the name may be left out.'
      : 'Write the address alone: ‹name›@‹domain›.',
  open: 'how people reach the officer',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'dpo-contact') continue
      const { at, controller } = missing
      const { data, ...place } = writtenFor(some(controller.dpo)?.contact, at)
      yield { ...place, data: { controller: named.controller(controller), ...data } }
    }
  },
})
