import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'consent-is-withdrawable',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:7.3', 'gdpr:13.2.c', 'gdpr:14.2.d'],
    uk: ['uk-gdpr:7.3', 'uk-gdpr:13.2.c', 'uk-gdpr:14.2.d'],
  },
  summary: 'Where a purpose rests on consent, people are told that and how they can withdraw it.',
  confidence: 'read',
  why: 'People can take consent back at any time, and must be told so before they give it.',
  message: (data: { purpose: Named; denied: boolean }) =>
    data.denied
      ? `Consent for ${name(data.purpose)} is said to be impossible to withdraw.`
      : `Nothing says how consent for ${name(data.purpose)} can be withdrawn.`,
  fix: () => 'Say how: withdraw: { routes: [link-in-message], how: The link in each message, asEasy: true }.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'withdrawal') continue
      const denied = isNone(missing.basis.withdraw)
      yield { at: missing.at, data: { purpose: named.purpose(missing.purpose), denied } }
    }
  },
})
