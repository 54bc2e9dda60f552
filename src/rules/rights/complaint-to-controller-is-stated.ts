import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'complaint-to-controller-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['uk-gdpr:13.2.ca', 'uk-gdpr:14.2.da', 'uk-gdpr:15.1.ea', 'dpa2018:164A'] },
  summary: 'The notice says that people can complain to the organisation itself.',
  confidence: 'read',
  why: 'Since 19 June 2026 the right to complain to the organisation is an item of its own in the United Kingdom.',
  message: () => 'Nothing says that people can complain to you about the use of their data.',
  fix: () =>
    'Add complaints: { toController: { contact: { email: …, post: … }, acknowledgeWithin: 30 days, process: … } }.',
  open: 'how people complain to you',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'complaint-to-controller') yield { at: missing.at, data: {} }
    }
  },
})
