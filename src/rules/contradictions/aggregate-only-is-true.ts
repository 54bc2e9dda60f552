import { isAboutSomebody } from '../../facts/identifiers.js'
import { named } from '../../facts/names.js'
import { contradictions } from '../../prose/contradictions.js'
import { asContrary, dataGiven, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule({
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
  why: 'Between a total and a list of names lies the whole of data protection.',
  message: contradicted,
  fix: () => 'Say who gets data about single people, and limit the promise to the others: recipients: [readers].',

  check: (model, _law, regime) =>
    contradictions(model, 'aggregate-only', (claim) =>
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
        }),
    ),
})
