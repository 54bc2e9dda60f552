import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'controller-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a'],
    ch: ['fadp:19.2.a'],
  },
  summary: 'The notice says which organisation is responsible.',
  confidence: 'read',
  why: 'Who is responsible is the first thing that a notice has to say.',
  message: () => 'No controller is declared: nobody can tell which organisation is responsible.',
  fix: () =>
    'Add controllers: { us: { name: ‹the full legal name›, country: ‹code of its country›, contact: { email: …, post: … } } }.',
  open: 'who the organisation is',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'controller') yield { at: missing.at, data: {} }
    }
  },
})
