import { commonCookie } from '../../catalogue/catalogue.js'
import { consentNeed, cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import { recipientsOf } from '../../facts/recipients.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, name, several } from '../../grammar/english.js'
import type { Cookie, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** A fact of a cookie, by the field that states it. */
type Lack = 'does' | 'duration' | 'provider' | 'sharedWith'

interface Silent {
  readonly cookie: Named
  /** What some of the cookies leave open, and which of them where not all do. */
  readonly lacks: readonly { readonly lack: Lack; readonly of?: readonly Named[] }[]
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
  message: ({ cookie, lacks }) => {
    const shared = lacks.flatMap(({ lack, of }) => (of ? [] : [agrees(cookie, ...words[lack])]))
    const some = lacks.flatMap(({ lack, of }) => (of ? [silence(of, [agrees(of, ...words[lack])])] : []))
    const all = `${agrees(cookie, 'cookie', 'cookies')} ${several(cookie)}`
    return shared.length > 0
      ? `The ${[`${all} ${agrees(cookie, 'does', 'do')} not say ${listed(shared)}`, ...some].join('; ')}.`
      : `Of the ${all}, ${listed(some)}.`
  },
  fix: ({ cookie, lacks }) =>
    `Add ${listed(lacks.map(({ lack, of }) => `${fields[lack]}${of ? ` to ${several(of)}` : ''}`))}.${cookie.map(hint).join('')}`,

  *check(model, law, regime) {
    // A cookie policy of its own may say the rest.
    if (some(model.cookies)?.document !== undefined) return
    const silent = cookieItems(model).flatMap((cookie) => {
      const lacks = consentNeed(cookie, law, regime) === 'no' ? [] : unstated(model, cookie)
      const [first] = lacks
      return first === undefined ? [] : [{ cookie, first, lacks }]
    })
    const lacks = order.flatMap((lack) => {
      const having = silent.filter((one) => one.lacks.includes(lack))
      if (having.length === 0) return []
      return [
        having.length === silent.length ? { lack } : { lack, of: having.map(({ cookie }) => named.cookie(cookie)) },
      ]
    })
    const isOpen = silent.every(({ cookie }) => isPerhaps(cookie.certainty ?? some(model.cookies)?.certainty))
    for (const { cookie, first } of silent) {
      yield {
        at: child(cookie, first),
        data: { cookie: named.cookie(cookie), lacks },
        severity: isOpen ? 'warning' : undefined,
      }
    }
  },
})

/** Cookies that only may be set are perhaps not asked for. */
const isPerhaps = (certainty: Cookie['certainty']): boolean => certainty === 'may' || certainty === 'might'

/** 'visits' does not say who sets it. */
const silence = (of: readonly Named[], what: readonly string[]): string =>
  `${several(of)} ${agrees(of, 'does', 'do')} not say ${listed(what)}`

const order: readonly Lack[] = ['does', 'duration', 'provider', 'sharedWith']

const fields: Readonly<Record<Lack, string>> = {
  does: 'does',
  duration: 'duration',
  provider: 'provider or party',
  sharedWith: 'sharedWith (none if nobody else gets it)',
}

function unstated(model: Model, cookie: Cookie): readonly Lack[] {
  const { does, purpose, duration, provider, providerName, party, sharedWith } = cookie
  const isProvided = (provider ?? providerName) !== undefined
  // Who gets the data of its purpose gets them.
  const isShared = typeof purpose === 'object' && recipientsOf(model, purpose) !== undefined
  return [
    ...((does ?? purpose) === undefined ? (['does'] as const) : []),
    ...(duration === undefined ? (['duration'] as const) : []),
    ...(isProvided || party === 'first' ? [] : (['provider'] as const)),
    // Whoever sets it gets what it collects.
    ...(sharedWith === undefined && !isProvided && !isShared ? (['sharedWith'] as const) : []),
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
