import { isAnonymous } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { dataUses, isAboutAllData } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'not-collected-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:5.1.c', 'gdpr:13.1.c'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:5.1.c', 'uk-gdpr:13.1.c'],
    ch: ['fadp:6.2', 'fadp:19.2'],
  },
  summary: 'What a declaration says is not collected is used by no purpose.',
  confidence: 'read',
  across: 'words',
  why: 'What is denied in one place and used in another is a use that nobody was told of.',
  message: contradicted,
  fix: () => 'Take the data out of the purpose, or out of the promise.',

  check: (model) => contradictions(model, 'not-collected', (claim) => uses(model, claim)),
})

/** A promise that names no data denies nothing in particular. */
const uses = (model: Model, claim: Claim): readonly Contrary[] =>
  isAboutAllData(claim)
    ? []
    : dataUses(model, claim)
        .filter(({ datum }) => !isAnonymous(datum))
        .map(({ datum, purpose }) => ({
          at: datum.at,
          fact: { is: 'data-used', of: named.datum(datum) },
          usedBy: named.purpose(purpose),
        }))
