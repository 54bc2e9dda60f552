import type { Regime } from '../../law/citation.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { asContrary, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'limited-sharing-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever names the only recipients of data gives them to nobody else.',
  confidence: 'read',
  across: 'words',
  why: 'A list that claims to be whole and is not hides a recipient more surely than no list.',
  message: contradicted,
  fix: () => 'Name all of them in recipients of the promise, or stop giving the others data.',

  check: (model, _law, regime) => contradictions(model, 'limited-sharing', (claim) => others(model, claim, regime)),
})

/** Who is outside and is not named; a promise that names nobody can be held against nothing. */
function others(model: Model, claim: Claim, regime: Regime): readonly Contrary[] {
  const { recipients, ...scope } = claim.scope
  if (recipients === undefined) return []
  return disclosuresWithin(model, { ...claim, scope }, regime)
    .filter(({ recipient }) => !recipients.includes(recipient))
    .filter(({ recipient }) => ['third', 'unclear'].includes(standingOf(model, recipient)))
    .map((it) => asContrary(it))
}
