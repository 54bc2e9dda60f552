import { askedFor, cookieItems, restsOnConsent } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unexempted {
  readonly cookie: Named
  readonly exemption: string
}

export default defineRule<Unexempted, 'cookie'>({
  id: 'cookie-exemption-holds-in-eu',
  severity: 'warning',
  concerns: 'practice',
  cites: { eu: ['eprivacy:5.3'] },
  summary: 'In the EU no cookie rests on an exception that only the law of the United Kingdom has.',
  confidence: 'read',
  leansOn: ['/cookies/consent/banner'],
  across: 'cookie',
  why: 'The directive exempts what carries a message and what the visitor asked for, and nothing else.',
  message: ({ cookie, exemption }) =>
    `${several(cookie)} ${agrees(cookie, 'is', 'are')} set without asking under '${exemption}', which the law of the EU does not have.`,
  fix: () =>
    'Ask visitors from the EU; or name the authority that tolerates it, with exemption: national-position and exemptionSource.',

  *check(model, _law, regime) {
    const cookies = some(model.cookies)
    if (!cookies || askedFor(cookies) === 'asked') return
    for (const cookie of cookieItems(model)) {
      const { exemption } = cookie
      if (!exemption?.startsWith('uk-') || restsOnConsent(cookie, regime)) continue
      yield { at: child(cookie, 'exemption'), data: { cookie: named.cookie(cookie), exemption } }
    }
  },
})
