import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Silent {
  readonly purpose: Named
}

export default defineRule<Silent, 'purpose'>({
  id: 'recipients-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.9', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:4.9', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'The notice says who receives data, for each purpose, or that nobody does.',
  confidence: 'read',
  leansOn: ['./controllers', '/controllers/*/role', '/general/recipients', '/notices/*/issuedBy', '/recipients/*'],
  across: 'purpose',
  why: 'People must be told who gets their data; those who only work for the organisation count too.',
  message: ({ purpose }) => `Nothing says who receives data, or that nobody does, for ${several(purpose)}.`,
  fix: () =>
    'Add recipients: [‹id›], with an entry under recipients, or recipients: none where nobody outside gets them.',
  open: 'who gets the data',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'recipients') continue
      yield { at: missing.at, data: { purpose: named.purpose(missing.purpose) }, severity: missing.weighs }
    }
  },
})
