import { isAboutSomebody } from '../../facts/identifiers.js'
import { named } from '../../facts/names.js'
import type { Regime } from '../../law/citation.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { claimsOf } from '../../prose/claims.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { asContrary, dataGiven, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction & { readonly ofRecipients: boolean }, 'words'>({
  id: 'aggregate-only-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.1', 'gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:recital-26'],
    uk: ['uk-gdpr:4.1', 'uk-gdpr:4.1.1', 'uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:recital-26'],
    ch: ['fadp:5.a', 'fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever says that only totals are passed on gives nobody data about one person.',
  confidence: 'read',
  across: 'words',
  why: 'Between a total and a list of names lies the whole of data protection.',
  message: contradicted,
  fix: ({ ofRecipients }) =>
    `Say who gets data about single people, and limit the promise to the ${ofRecipients ? 'data that go out in totals: data: [‹those›]' : 'others: recipients: [‹those›]'}.`,

  *check(model, _law, regime) {
    for (const claim of claimsOf(model, 'aggregate-only')) {
      const ofRecipients = claim.scope.recipients !== undefined
      for (const { data, ...found } of contradiction(claim, givenSingly(model, claim, regime))) {
        yield { ...found, data: { ...data, ofRecipients } }
      }
    }
  },
})

const givenSingly = (model: Model, claim: Claim, regime: Regime): readonly Contrary[] =>
  disclosuresWithin(model, claim, regime)
    .filter(({ recipient }) => standingOf(model, recipient) === 'third')
    .flatMap((it) => {
      const people = (dataGiven(it) ?? []).filter(isAboutSomebody)
      if (people.length === 0 || it.use.only !== undefined) return []
      const recipient = named.recipient(it.recipient)
      return [
        {
          ...asContrary(it),
          fact: { is: 'data-about-one-person-given', of: recipient },
          closer: { is: 'these-given', data: people.map(named.datum), recipient },
        },
      ]
    })
