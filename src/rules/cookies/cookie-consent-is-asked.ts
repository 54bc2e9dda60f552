import { askedFor, consentNeed, cookieItems, restsOnConsent } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { listed, name } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Cookie, Cookies, Model } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** A cookie that needs consent, and what it is for. */
interface Unasked {
  readonly cookie: Named
  readonly category: Cookie['category']
}

interface NotAsked {
  readonly cookies: readonly Unasked[]
  /** Whether the declaration says that nobody is asked; otherwise it says nothing of it. */
  readonly denied: boolean
}

export default defineRule<NotAsked>({
  id: 'cookie-consent-is-asked',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['eprivacy:5.3'], uk: ['pecr:6.1', 'pecr:6', 'pecr:sch-A1'] },
  summary: 'People are asked before anything is stored on their device that counts, advertises or remembers.',
  confidence: 'read',
  leansOn: ['/cookies/items/*/exemption'],
  why: 'The rule protects the device, whatever the data: it covers pixels, storage in the browser and fingerprints too.',
  message: ({ cookies, denied }) =>
    denied
      ? `${listed(cookies.map(described))} ${cookies.length > 1 ? 'are' : 'is'} set without asking.`
      : `Nothing says that people are asked before ${listed(cookies.map(described))} ${cookies.length > 1 ? 'are' : 'is'} set, or why they need not be.`,
  fix: ({ denied }) =>
    `${denied ? 'Ask first' : 'If you ask, say so'}: consent: { banner: true, rejectAsEasy: true, withdraw: … }; or name the exemption that each one meets.`,

  *check(model, law, regime) {
    const cookies = some(model.cookies)
    if (!cookies) return
    const asked = askedFor(cookies)
    if (asked === 'asked' || asked === 'inferred') return
    const unasked = needing(model, law, regime).filter(
      (cookie) => asked === 'not-asked' || !restsOnConsent(cookie, regime),
    )
    if (unasked.length === 0) return
    const unaskedFor = unasked.map((cookie) => ({ cookie: named.cookie(cookie), category: cookie.category }))
    const related = unasked.map((cookie) => ({ at: cookie.at, is: 'not-exempt' as const }))
    const denied = asked === 'not-asked'
    // The law has people asked, and no notice say that they are.
    yield {
      at: placeOf(cookies),
      data: { cookies: unaskedFor, denied },
      related,
      ...(!denied && { severity: 'warning' }),
    }
  },
})

const needing = (model: Model, law: Law, regime: Regime): readonly Cookie[] =>
  cookieItems(model).filter((cookie) => consentNeed(cookie, law, regime) === 'yes')

const described = ({ cookie, category }: Unasked): string => `${name(cookie)} (${category})`

function placeOf(cookies: Cookies): Pointer {
  const { consent } = cookies
  if (consent === undefined) return child(cookies, 'consent')
  if (isNone(consent)) return consent.at
  return child(consent, consent.banner === false ? 'banner' : 'method')
}
