import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'complaint-to-authority-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77.1'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'dpa2018:165'],
  },
  summary: 'The notice says that people can complain to a supervisory authority.',
  confidence: 'read',
  why: 'Whoever thinks that the law is broken can complain to an authority, and must be told so.',
  message: () => 'Nothing says that people can complain to a supervisory authority.',
  fix: () => 'Add complaints: { toAuthority: { authority: gb-ic } }, with the authority of each regime.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'complaint-to-authority') yield { at: missing.at, data: {} }
    }
  },
})
