import { quoted } from '../../findings/fact.js'
import type { Regime } from '../../law/citation.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { disclosuresWithin } from '../../prose/disclosures.js'
import { said } from '../../prose/said.js'
import { isInside } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sale-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever says that data are never sold takes no money for them.',
  confidence: 'read',
  across: 'words',
  why: 'People give their address more freely to those who promise not to sell it.',
  message: contradicted,
  fix: () => 'Take the promise out and say who pays for the data, or mend the words that speak of a sale.',

  check: (model, _law, regime) => contradictions(model, 'no-sale', (claim) => sales(model, claim, regime)),
})

/** To share is not to sell: only words that speak of money count, where a purpose or a recipient is described. */
function sales(model: Model, claim: Claim, regime: Regime): readonly Contrary[] {
  const words = said(model, 'saleOfData')
  if (words.length === 0) return []
  const places = new Set([
    ...purposesOf(model, claim).map(({ at }) => at),
    ...disclosuresWithin(model, claim, regime).map(({ recipient }) => recipient.at),
  ])
  return words
    .filter(({ at }) => isInside(places, at))
    .map(({ at, match }) => ({ at, fact: { is: 'sale-described', words: quoted(match) } }))
}
