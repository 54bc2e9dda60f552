import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Nameless {
  readonly controller: Named
}

export default defineRule<Nameless, 'controller'>({
  id: 'controller-is-named',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a'],
    ch: ['fadp:19.2.a'],
  },
  summary: 'Each controller that gives the notice is named.',
  confidence: 'read',
  across: 'controller',
  why: 'A brand or a department is no legal person: people must know whom they can hold to account.',
  message: ({ controller }) =>
    `The ${agrees(controller, 'controller', 'controllers')} ${several(controller)} ${agrees(controller, 'has', 'have')} no name.`,
  fix: () => 'Add name: ‹the full legal name›. Brands go under brands, a department under unit.',
  open: 'what the organisation is called',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'controller-name')
        yield { at: missing.at, data: { controller: named.controller(missing.controller) } }
    }
  },
})
