import { named } from '../../facts/names.js'
import { each } from '../../model/value.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { contradictions } from '../../prose/contradictions.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule({
  id: 'no-individual-effect-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:6.2', 'fadp:21.1'],
  },
  summary: 'Whoever says that data have no effect on single people decides nothing about them.',
  confidence: 'read',
  why: 'A decision that changes where somebody stands is an effect on that person, and a profile is about nobody else.',
  message: contradicted,
  fix: () =>
    'Say what follows for people, and limit the promise to the purposes it is true of: purposes: [statistics].',

  check: (model) =>
    contradictions(model, 'no-individual-effect', (claim) =>
      purposesOf(model, claim).flatMap((purpose) => [
        ...each(purpose.automatedDecisions)
          .filter(({ effect }) => effect === 'legal' || effect === 'similarly-significant')
          .map(({ at }) => ({
            at,
            fact: { is: 'weighty-decisions-for' as const, of: named.purpose(purpose) },
          })),
        ...each(purpose.profiling).map(({ at }) => ({
          at,
          fact: { is: 'profiled-for' as const, of: named.purpose(purpose) },
        })),
      ]),
    ),
})
