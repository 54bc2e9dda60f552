import { contradictions } from '../../prose/contradictions.js'
import { asContrary, disclosuresWithin, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule({
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
  why: 'A false reassurance is unfair, and this one is the first that readers and authorities notice.',
  message: contradicted,
  fix: () => 'Say what is true, such as "We do not sell your data. We share them with the organisations named below."',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing', (claim) =>
      disclosuresWithin(model, claim, regime)
        .filter(({ recipient }) => standingOf(model, recipient) === 'third')
        .map((it) => asContrary(it)),
    ),
})
