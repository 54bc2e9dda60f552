import { controllerName } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'dpo-is-reachable',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.1.b', 'gdpr:14.1.b', 'gdpr:37.7'],
    uk: ['uk-gdpr:13.1.b', 'uk-gdpr:14.1.b', 'uk-gdpr:37.7'],
  },
  summary: 'A data protection officer can be reached.',
  confidence: 'read',
  why: 'People can turn to the data protection officer, so the notice has to say how.',
  message: (data: { controller: string }) =>
    `Nothing says how to reach the data protection officer of ${data.controller}.`,
  fix: () => 'Add dpo: { contact: { email: dpo@club.example } }; the name may be left out.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'dpo-contact') {
        yield { at: missing.at, data: { controller: controllerName(missing.controller) } }
      }
    }
  },
})
