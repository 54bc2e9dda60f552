import { isAnonymous } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { dataOf } from '../../facts/purposes.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { isAboutAllData, isAboutDatum, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'purpose-limit-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:5.1.b'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:5.1.b'],
    ch: ['fadp:6.2', 'fadp:6.3'],
  },
  summary: 'Data that are promised to one purpose serve no other.',
  confidence: 'read',
  across: 'words',
  why: 'People who give data for one thing alone have not been told of the rest.',
  message: contradicted,
  fix: () => 'Add the purpose to the promise, or take the data out of it.',

  check: (model) => contradictions(model, 'purpose-limited', (claim) => otherUses(model, claim)),
})

/** A promise says something only where it names both the data and what they are for. */
function otherUses(model: Model, claim: Claim): readonly Contrary[] {
  const { purposes, ...scope } = claim.scope
  if (purposes === undefined || isAboutAllData(claim)) return []
  return purposesOf(model, { ...claim, scope })
    .filter((purpose) => !purposes.includes(purpose))
    .flatMap((purpose) =>
      dataOf(purpose)
        .filter((datum) => isAboutDatum(claim, datum) && !isAnonymous(datum))
        .map((datum) => ({
          at: purpose.at,
          fact: { is: 'serves-too', of: named.purpose(purpose) },
          closer: { is: 'uses-these', datum: named.datum(datum) },
        })),
    )
}
