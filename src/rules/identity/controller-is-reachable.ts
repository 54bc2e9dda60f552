import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { damagedValues } from '../../prose/texts.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unreachable {
  readonly controller: Named
}

export default defineRule<Unreachable, 'controller'>({
  id: 'controller-is-reachable',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a'],
    ch: ['fadp:19.2.a'],
  },
  summary: 'Each controller that gives the notice can be reached in at least one way.',
  confidence: 'read',
  across: 'controller',
  why: 'The law asks for contact details as well as the name.',
  message: ({ controller }) => `Nothing says how to reach ${several(controller)}.`,
  fix: () => 'Add contact: { email: privacy@club.example, post: "…" }.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'controller-contact') continue
      const related = [...damagedValues(model)]
        .filter(({ at }) => isWithin(at, missing.at))
        .map(({ at }) => ({ at, is: 'cannot-be-used' as const }))
      yield { at: missing.at, data: { controller: named.controller(missing.controller) }, related }
    }
  },
})
