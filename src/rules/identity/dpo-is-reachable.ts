import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Unreachable {
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
  message: ({ controller }) =>
    `Nothing says how to reach the data protection ${agrees(controller, 'officer', 'officers')} of ${several(controller)}.`,
  fix: () => 'Add dpo: { contact: { email: ‹their address› } }; the name may be left out.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'dpo-contact') {
        yield { at: missing.at, data: { controller: named.controller(missing.controller) } }
      }
    }
  },
})
