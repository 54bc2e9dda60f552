import { named } from '../../facts/names.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { dataUses } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { saidInWording } from '../../prose/said.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sensitive-data-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:9.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:9.1'],
    ch: ['fadp:5.c', 'fadp:6.2'],
  },
  summary: 'Whoever denies sensitive data uses none.',
  confidence: 'read',
  across: 'words',
  why: 'The sentence turns the reader’s attention away exactly where it matters most.',
  message: contradicted,
  fix: () => 'Take the sentence out and say which sensitive data are used and what allows it, or stop using them.',

  check: (model) => contradictions(model, 'no-special-category-data', (claim) => sensitive(model, claim)),
})

/** Crimes are no special category of data; who speaks of sensitive data means them too. */
function sensitive(model: Model, claim: Claim): readonly Contrary[] {
  const meansCrimes =
    claim.words !== undefined && saidInWording({ at: claim.at, ...claim.words }, 'calledSensitive').length > 0
  return dataUses(model, claim).flatMap(({ datum, purpose }) =>
    sensitiveKinds(datum)
      .filter(({ kind }) => meansCrimes || kind !== 'criminal')
      .map(({ at, kind }) => ({
        at,
        fact: { is: 'sensitive-data-used', of: named.datum(datum), kind },
        usedBy: named.purpose(purpose),
      })),
  )
}
