import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import { asContrary, disclosuresWithin } from '../../prose/disclosures.js'
import { publishedInText } from '../../prose/published-in-text.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-sharing-with-strangers-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Whoever says that strangers get no data publishes none.',
  confidence: 'read',
  across: 'words',
  why: 'What is published is shared with everybody, and cannot be called back.',
  message: contradicted,
  fix: () => 'Say what is published and who sees it, and promise the rest only of other data: data: [‹id›].',

  check: (model, _law, regime) =>
    contradictions(model, 'no-sharing-with-strangers', (claim) => {
      const declared = disclosuresWithin(model, claim, regime)
        .filter(({ recipient }) => recipient.type === 'public')
        .map((it) => asContrary(it))
      return publishedInText(model, claim, declared)
    }),
})
