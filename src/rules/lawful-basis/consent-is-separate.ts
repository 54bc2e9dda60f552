import { consentsOf } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'consent-is-separate',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:7.2', 'gdpr:recital-43'], uk: ['uk-gdpr:7.2', 'uk-gdpr:recital-43'] },
  summary: 'Consent is asked for apart from other matters.',
  confidence: 'read',
  across: 'purpose',
  why: 'People who have to take one thing with another do not choose it.',
  message: ({ purpose }) => `Consent for ${several(purpose)} is asked for together with other matters.`,
  fix: () => 'Ask for it by itself, one question for each purpose, and write separate: true.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        // Consent by accepting the terms is no clear act in the first place.
        if (consent.separate !== false || consent.method === 'bundled-with-terms') continue
        yield { at: child(consent, 'separate'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})
