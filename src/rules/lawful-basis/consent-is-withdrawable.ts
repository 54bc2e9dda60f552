import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly denied: boolean
}

export default defineRule<Found, 'purpose'>({
  id: 'consent-is-withdrawable',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:7.3', 'gdpr:13.2.c', 'gdpr:14.2.d'],
    uk: ['uk-gdpr:7.3', 'uk-gdpr:13.2.c', 'uk-gdpr:14.2.d'],
  },
  summary: 'Where a purpose rests on consent, people are told that and how they can withdraw it.',
  confidence: 'read',
  leansOn: ['./basis/type', './marketing/optOut/how', '/general/bases/*/type', '/general/bases/*/withdraw'],
  across: 'purpose',
  why: 'People can take consent back at any time, and must be told so before they give it.',
  message: ({ purpose, denied }) =>
    denied
      ? `Consent for ${several(purpose)} is said to be impossible to withdraw.`
      : `Nothing says how consent for ${several(purpose)} can be withdrawn.`,
  fix: () => 'Say how: withdraw: { how: ‹the way back›, asEasy: true }, a way that is as easy as the way in.',
  open: 'how people take it back',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'withdrawal') continue
      const denied = isNone(missing.basis.withdraw)
      yield { at: missing.at, data: { purpose: named.purpose(missing.purpose), denied } }
    }
  },
})
