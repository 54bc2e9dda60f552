import { commonCookie } from '../../catalogue/catalogue.js'
import { consentNeed, cookieItems, cookieName } from '../../facts/cookies.js'
import { listed } from '../../facts/query.js'
import type { Cookie } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'cookie-facts-are-stated',
  severity: 'error',
  cites: {
    eu: ['eprivacy:5.3', 'gdpr:13.1.c', 'gdpr:13.1.e', 'gdpr:13.2.a'],
    uk: ['pecr:6', 'pecr:sch-A1.2.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:13.1.e', 'uk-gdpr:13.2.a'],
  },
  summary:
    'Each cookie that is asked for says what it does, how long it stays, who sets it and who else gets its data.',
  confidence: 'recalled',
  why: 'The Court of Justice counts how long a cookie lasts, and who else reads it, among what people are told first.',
  message: (data: { cookie: string; name: string; lacks: readonly string[] }) =>
    `The cookie ${data.cookie} does not say ${listed(data.lacks)}.`,
  fix: ({ name }) =>
    `Add does, duration, provider or party, and sharedWith (none if nobody else gets it).${hint(name)}`,

  *check(model, law, regime) {
    // A cookie policy of its own may say the rest.
    if (some(model.cookies)?.document !== undefined) return
    for (const cookie of cookieItems(model)) {
      const missing = consentNeed(cookie, law, regime) === 'no' ? [] : unstated(cookie)
      const [first] = missing
      if (first === undefined) continue
      const lacks = missing.map(({ fact }) => fact)
      const at = child(cookie, first.field)
      yield { at, data: { cookie: cookieName(cookie), name: cookie.name ?? cookie.id, lacks } }
    }
  },
})

/** A fact that is missing, and the field that would state it. */
interface Unstated {
  readonly field: string
  readonly fact: string
}

function unstated(cookie: Cookie): readonly Unstated[] {
  const { does, purpose, duration, provider, providerName, party, sharedWith } = cookie
  const isProvided = (provider ?? providerName) !== undefined
  return [
    ...((does ?? purpose) === undefined ? [{ field: 'does', fact: 'what it does' }] : []),
    ...(duration === undefined ? [{ field: 'duration', fact: 'how long it stays' }] : []),
    ...(isProvided || party === 'first' ? [] : [{ field: 'provider', fact: 'who sets it' }]),
    // Whoever sets it gets what it collects.
    ...(sharedWith === undefined && !isProvided
      ? [{ field: 'sharedWith', fact: 'who else gets what it collects' }]
      : []),
  ]
}

/** What is usual, for the author to confirm. */
function hint(name: string): string {
  const row = commonCookie(name)
  if (!row) return ''
  return ` Cookies of this name are usually of ${row.provider} (${row.does}; ${row.duration}): confirm it before you write it.`
}
