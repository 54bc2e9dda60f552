import { named } from '../../facts/names.js'
import { missingRepresentatives } from '../../facts/representatives.js'
import type { Named } from '../../findings/fact.js'
import { agrees, area, several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { defineRule } from '../rule.js'

interface Unrepresented {
  readonly controller: Named
  readonly regime: Regime
}

export default defineRule<Unrepresented, 'controller'>({
  id: 'representative-is-named',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a', 'gdpr:27.1', 'gdpr:27.3'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a', 'uk-gdpr:27'],
  },
  ofReach: true,
  summary: 'Whoever reaches people from outside the area names a representative in it.',
  confidence: 'read',
  across: 'controller',
  why: 'An organisation without an establishment where people are must appoint somebody there to whom they can turn.',
  message: ({ controller, regime }) =>
    `${several(controller)} ${agrees(controller, 'reaches', 'reach')} people in ${area(regime)} from outside, but ${agrees(controller, 'names', 'name')} no representative there who can be reached.`,
  fix: ({ regime }) =>
    `Add representatives: [{ regime: ${regime}, name: …, country: ${regime === 'uk' ? 'GB' : '…'}, contact: { email: … } }]${regime === 'eu' ? ', in a state where the people are' : ''}; or representatives: { none: ‹why none is needed› }.`,

  *check(model, law, regime) {
    for (const { at, controller } of missingRepresentatives(model, law, regime)) {
      yield { at, data: { controller: named.controller(controller), regime } }
    }
  },
})
