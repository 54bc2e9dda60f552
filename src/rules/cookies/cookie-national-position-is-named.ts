import { cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Tolerated {
  readonly cookie: Named
}

export default defineRule<Tolerated, 'cookie'>({
  id: 'cookie-national-position-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['eprivacy:5.3'] },
  summary: 'Whoever relies on what an authority tolerates names the authority and its statement.',
  confidence: 'recalled',
  across: 'cookie',
  why: 'What one authority tolerates holds in one country, and on the conditions it names.',
  message: ({ cookie }) =>
    `${several(cookie)} ${agrees(cookie, 'is', 'are')} set without asking on the position of an authority, but nothing says whose.`,
  fix: () => 'Name it: exemptionSource: ‹the authority and its guidance›; or ask for consent.',

  *check(model) {
    for (const cookie of cookieItems(model)) {
      if (cookie.exemption !== 'national-position' || cookie.exemptionSource !== undefined) continue
      yield { at: child(cookie, 'exemptionSource'), data: { cookie: named.cookie(cookie) } }
    }
  },
})
