import { purposeName } from '../../facts/query.js'
import { each } from '../../model/value.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'no-individual-effect-is-true',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
    ch: ['fadp:6.2', 'fadp:21.1'],
  },
  summary: 'Whoever says that data have no effect on single people decides nothing about them.',
  confidence: 'recalled',
  why: 'A decision that changes where somebody stands is an effect on that person.',
  message: (data: Contradiction) => `${data.claim}, but ${data.facts}.`,
  fix: () =>
    'Say what follows for people, and limit the promise to the purposes it is true of: purposes: [statistics].',

  check: (model) =>
    contradictions(model, 'no-individual-effect', 'data have no effect on single people', (claim) =>
      purposesOf(model, claim).flatMap((purpose) =>
        each(purpose.automatedDecisions)
          .filter(({ effect }) => effect === 'legal' || effect === 'similarly-significant')
          .map(({ at }) => ({
            at,
            says: 'decisions with much effect on people are made for {}',
            name: purposeName(purpose),
          })),
      ),
    ),
})
