import { named } from '../../facts/names.js'
import { openReach } from '../../facts/representatives.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly controller: Named }, 'controller'>({
  id: 'reach-from-outside-is-stated',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:27.1', 'gdpr:13.1.a', 'gdpr:14.1.a'],
    uk: ['uk-gdpr:27', 'uk-gdpr:13.1.a', 'uk-gdpr:14.1.a'],
  },
  summary:
    'Whoever is under a law from outside its area says whether it reaches people there, or names a representative.',
  confidence: 'read',
  across: 'controller',
  why: 'A law applies to somebody without an establishment in its area because of the people whom it reaches there, and then a representative is owed.',
  message: ({ controller }) =>
    `${several(controller)} ${agrees(controller, 'has', 'have')} no office in the area of a law that is declared to apply, but nothing says whether ${agrees(controller, 'it reaches', 'they reach')} people there.`,
  fix: () =>
    'Add targets, such as targets: [eu], and representatives; or representatives: { none: ‹why none is needed› }; or the offices that there are, under establishedIn.',

  *check(model, law, regime) {
    for (const { at, controller } of openReach(model, law, regime)) {
      yield { at, data: { controller: named.controller(controller) } }
    }
  },
})
