import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'rights-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.2.b', 'gdpr:14.2.c'], uk: ['uk-gdpr:13.2.b', 'uk-gdpr:14.2.c'] },
  summary: 'The notice tells people which rights they have.',
  confidence: 'read',
  why: 'People can only use the rights they know of.',
  message: () => 'Nothing says which rights people have.',
  fix: () =>
    'Add rights: { list: by-law, contact: { email: … } }: which rights there are is then worked out from the bases.',
  open: 'the rights people have',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'rights') yield { at: missing.at, data: {} }
    }
  },
})
