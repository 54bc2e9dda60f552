import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'purposes-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
    ch: ['fadp:19.2.b'],
  },
  summary: 'The notice says what personal data are used for.',
  confidence: 'read',
  why: 'What data are used for is the heart of a notice, and everything else hangs on it.',
  message: () => 'Nothing says what personal data are used for.',
  fix: () => 'Add purposes, one entry for each use: ‹id›: { title: ‹what you do›, basis: ‹its lawful basis› }.',
  open: 'what you use data for',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'purposes') yield { at: missing.at, data: {} }
    }
  },
})
