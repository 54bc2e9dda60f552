import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'cookie-refusal-is-as-easy',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7', 'eprivacy:5.3'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7', 'pecr:6', 'ico:storage-and-access-technologies'],
  },
  summary: 'To refuse cookies is as easy as to accept them.',
  confidence: 'recalled',
  why: 'A choice that is easy in one direction only is not free.',
  message: () => 'To say no to cookies is harder than to say yes.',
  fix: () => 'Put “No” beside “Yes”, with the same size and in the same place, and write rejectAsEasy: true.',

  *check(model) {
    const consent = some(some(model.cookies)?.consent)
    if (consent?.rejectAsEasy === false) yield { at: child(consent, 'rejectAsEasy'), data: undefined }
  },
})
