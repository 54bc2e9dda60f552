import { named } from '../../facts/names.js'
import type { Datum, Model } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { dataUses, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-inference-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.4', 'gdpr:5.1.a'],
    uk: ['uk-gdpr:4.4', 'uk-gdpr:4.1.4', 'uk-gdpr:5.1.a'],
    ch: ['fadp:5.f', 'fadp:6.2'],
  },
  summary: 'Whoever says that nothing is inferred about people works nothing out.',
  confidence: 'read',
  across: 'words',
  why: 'What is worked out about people is often what they least expect to be known.',
  message: contradicted,
  fix: () => 'Say what is worked out, from which data, and what it is used for.',

  check: (model) =>
    contradictions(model, 'no-inference', (claim) => {
      const data = byData(model, claim)
      return data.length > 0 ? data : bySources(model, claim)
    }),
})

const byData = (model: Model, claim: Claim): readonly Contrary[] =>
  dataUses(model, claim)
    .filter(({ datum }) => isInferred(datum))
    .map(({ datum }) => ({ at: datum.at, fact: { is: 'worked-out', of: named.datum(datum) } }))

const isInferred = ({ inferred, kinds }: Datum): boolean =>
  inferred === true || (inferred === undefined && kinds?.includes('preferences.inferred-profile') === true)

const bySources = (model: Model, claim: Claim): readonly Contrary[] =>
  claim.scope.data || claim.scope.kinds
    ? []
    : purposesOf(model, claim).flatMap((purpose) =>
        each(purpose.sources)
          .filter(({ target }) => target.type === 'inferred')
          .map(({ at, target }) => ({
            at,
            fact: { is: 'worked-out-for', of: named.purpose(purpose) },
            closer: { is: 'data-come-from', source: named.source(target) },
          })),
      )
