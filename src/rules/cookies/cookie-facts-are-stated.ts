import { commonCookie } from '../../catalogue/catalogue.js'
import { consentNeed, cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, name, several } from '../../grammar/english.js'
import type { Cookie } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** A fact of a cookie, by the field that states it. */
type Lack = 'does' | 'duration' | 'provider' | 'sharedWith'

interface Silent {
  readonly cookie: Named
  readonly lacks: readonly Lack[]
}

export default defineRule<Silent, 'cookie'>({
  id: 'cookie-facts-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['eprivacy:5.3', 'gdpr:13.1.c', 'gdpr:13.1.e', 'gdpr:13.2.a'],
    uk: ['pecr:6', 'pecr:sch-A1.2.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:13.1.e', 'uk-gdpr:13.2.a'],
  },
  summary:
    'Each cookie that is asked for says what it does, how long it stays, who sets it and who else gets its data.',
  confidence: 'recalled',
  across: 'cookie',
  why: 'The Court of Justice counts how long a cookie lasts, and who else reads it, among what people are told first.',
  message: ({ cookie, lacks }) =>
    `The ${agrees(cookie, 'cookie', 'cookies')} ${several(cookie)} ${agrees(cookie, 'does', 'do')} not say ${listed(lacks.map((lack) => agrees(cookie, ...words[lack])))}.`,
  fix: ({ cookie }) =>
    `Add does, duration, provider or party, and sharedWith (none if nobody else gets it).${cookie.map(hint).join('')}`,

  *check(model, law, regime) {
    // A cookie policy of its own may say the rest.
    if (some(model.cookies)?.document !== undefined) return
    for (const cookie of cookieItems(model)) {
      const lacks = consentNeed(cookie, law, regime) === 'no' ? [] : unstated(cookie)
      const [first] = lacks
      if (first === undefined) continue
      yield { at: child(cookie, first), data: { cookie: named.cookie(cookie), lacks } }
    }
  },
})

function unstated(cookie: Cookie): readonly Lack[] {
  const { does, purpose, duration, provider, providerName, party, sharedWith } = cookie
  const isProvided = (provider ?? providerName) !== undefined
  return [
    ...((does ?? purpose) === undefined ? (['does'] as const) : []),
    ...(duration === undefined ? (['duration'] as const) : []),
    ...(isProvided || party === 'first' ? [] : (['provider'] as const)),
    // Whoever sets it gets what it collects.
    ...(sharedWith === undefined && !isProvided ? (['sharedWith'] as const) : []),
  ]
}

/** What is usual, for the author to confirm. */
function hint(cookie: Named): string {
  const row = commonCookie(cookie.name ?? cookie.id)
  if (!row) return ''
  return ` Cookies of the name ${name(cookie)} are usually of ${row.provider} (${row.does}; ${row.duration}): confirm that before you write it.`
}

const words: Readonly<Record<Lack, readonly [string, string]>> = {
  does: ['what it does', 'what they do'],
  duration: ['how long it stays', 'how long they stay'],
  provider: ['who sets it', 'who sets them'],
  sharedWith: ['who else gets what it collects', 'who else gets what they collect'],
}
