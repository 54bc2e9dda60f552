import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { asContrary, type Disclosure, disclosuresWithin, type Standing, standingOf } from '../../prose/disclosures.js'
import { publishedInText } from '../../prose/published-in-text.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sharing-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.9', 'gdpr:4.10', 'gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever says that data are never shared gives them to nobody else.',
  confidence: 'read',
  across: 'words',
  why: 'A false reassurance is unfair, and this one is the first that readers and authorities notice.',
  message: contradicted,
  fix: () => 'Say what is true, such as “We share your data with the organisations named below.”',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing', (claim) =>
      publishedInText(model, claim, outsiders(model, claim, disclosuresWithin(model, claim, regime))),
    ),
})

/** Where somebody gets data for themselves, the claim is false, and everybody outside who gets some is told with them. */
function outsiders(model: Model, claim: Claim, given: readonly Disclosure[]): readonly Contrary[] {
  const at = (standing: Standing) => given.filter(({ recipient }) => standingOf(model, recipient) === standing)
  const thirds = at('third')
  if (thirds.length === 0) return []
  const others = claim.excepts.has('processors') ? [] : [...at('unclear'), ...at('processor')]
  return [...thirds, ...others].map((it) => asContrary(it))
}
