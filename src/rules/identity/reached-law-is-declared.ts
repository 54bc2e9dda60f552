import { named } from '../../facts/names.js'
import { livesThere, reachedWithoutLaw } from '../../facts/representatives.js'
import type { Named } from '../../findings/fact.js'
import { agrees, area, several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { defineRule } from '../rule.js'

interface Unlisted {
  readonly controller: Named
  readonly regime: Regime
  /** Whether people whom the declaration is about are said to live there. */
  readonly shown: boolean
}

export default defineRule<Unlisted, 'controller'>({
  id: 'reached-law-is-declared',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:14.1', 'gdpr:27'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:14.1', 'uk-gdpr:27'],
    ch: ['fadp:14', 'fadp:19.1'],
  },
  ofReach: true,
  summary: 'A notice is declared to be under the law of each area whose people it is for.',
  confidence: 'read',
  leansOn: ['/regimes'],
  across: 'controller',
  why: 'Whoever offers people something, or watches them, is under the law of their area wherever it sits, and owes them what that law asks a notice to say.',
  message: ({ controller, regime, shown }) =>
    `${several(controller)} ${agrees(controller, 'reaches', 'reach')} people in ${area(regime)}${shown ? ', and this notice is for some of them' : ''}, but regimes leaves out their law: nothing was checked against it.`,
  fix: ({ regime }) =>
    `Add ${regime} to regimes; if another notice is for these people, take them out of this one; if nobody is reached there, take ${regime} out of targets.`,

  *check(model, law, regime) {
    const shown = livesThere(model, law, regime)
    for (const { at, controller } of reachedWithoutLaw(model, regime)) {
      yield { at, data: { controller: named.controller(controller), regime, shown } }
    }
  },
})
