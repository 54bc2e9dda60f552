import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'purpose-is-titled',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
    ch: ['fadp:19.2.b'],
  },
  summary: 'Each purpose says in words what it is.',
  confidence: 'read',
  why: 'People must be told what their data are used for, and an id does not say it.',
  message: () => 'This purpose does not say in words what data are used for.',
  fix: () => 'Add a title that says what the data are used for: title: Run your membership.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'purpose-title') yield { at: missing.at, data: { purpose: missing.purpose.id } }
    }
  },
})
