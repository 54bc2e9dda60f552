import type { Model } from '../../model/types.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { asContrary, type Disclosure, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { claimInWords, factsInWords } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sharing-excepts-processors',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.9', 'gdpr:4.10', 'gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'A promise that data are never shared makes an exception for processors.',
  confidence: 'read',
  across: 'words',
  why: 'In law a processor is no third party, but it is a recipient, and readers see no difference.',
  message: (data) => `${claimInWords(data)}. For readers that is not so: ${factsInWords(data)}.`,
  fix: () =>
    'Say it: "We share your data with nobody but the companies that work for us", with exceptions: [processors] where it is a promise.',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing', (claim) =>
      claim.excepts.has('processors') ? [] : suppliers(model, disclosuresWithin(model, claim, regime)),
    ),
})

/** Recipients of which nothing says that they decide for themselves; where somebody else gets data, the claim is plainly false. */
function suppliers(model: Model, given: readonly Disclosure[]): readonly Contrary[] {
  const outside = given.filter(({ recipient }) => standingOf(model, recipient) !== 'inside')
  if (outside.some(({ recipient }) => standingOf(model, recipient) === 'third')) return []
  return outside.map((it) => asContrary(it))
}
