import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'recipients-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.9', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:4.9', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'The notice says for each purpose who receives data, or that nobody does.',
  confidence: 'read',
  why: 'People must be told who gets their data; those who only work for the organisation count too.',
  message: (data: { purpose: Named }) => `Nothing says who receives data for ${name(data.purpose)}.`,
  fix: () =>
    'Add recipients: [mailer], with an entry under recipients, or recipients: none where nobody outside gets them.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'recipients') yield { at: missing.at, data: { purpose: named.purpose(missing.purpose) } }
    }
  },
})
