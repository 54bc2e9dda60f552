import { askedFor, consentNeed, cookieItems, cookieName, restsOnConsent } from '../../facts/cookies.js'
import { listed } from '../../facts/query.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Cookie, Cookies, Model } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'cookie-consent-is-asked',
  severity: 'error',
  cites: { eu: ['eprivacy:5.3'], uk: ['pecr:6.1', 'pecr:6', 'pecr:sch-A1'] },
  summary: 'People are asked before anything is stored on their device that counts, advertises or remembers.',
  confidence: 'recalled',
  why: 'The rule protects the device, whatever the data: it covers pixels, storage in the browser and fingerprints too.',
  message: ({ cookies, many, denied }: { cookies: string; many: boolean; denied: boolean }) =>
    denied
      ? `${cookies} ${many ? 'are' : 'is'} set without asking.`
      : `${cookies} ${many ? 'need' : 'needs'} consent, but nothing says that people are asked first.`,
  fix: () =>
    'Ask first: consent: { banner: true, rejectAsEasy: true, withdraw: … }; or name the exemption that each one meets.',

  *check(model, law, regime) {
    const cookies = some(model.cookies)
    if (!cookies) return
    const asked = askedFor(cookies)
    if (asked === 'asked' || asked === 'inferred') return
    const unasked = needing(model, law, regime).filter(
      (cookie) => asked === 'not-asked' || !restsOnConsent(cookie, regime),
    )
    if (unasked.length === 0) return
    const data = {
      cookies: listed(unasked.map(described)),
      many: unasked.length > 1,
      denied: asked === 'not-asked',
    }
    const related = unasked.map((cookie) => ({ at: cookie.at, is: 'not-exempt' as const }))
    yield { at: placeOf(cookies), data, related }
  },
})

const needing = (model: Model, law: Law, regime: Regime): readonly Cookie[] =>
  cookieItems(model).filter((cookie) => consentNeed(cookie, law, regime) === 'yes')

const described = (cookie: Cookie): string => `${cookieName(cookie)} (${cookie.category})`

function placeOf(cookies: Cookies): Pointer {
  const { consent } = cookies
  if (consent === undefined) return child(cookies, 'consent')
  if (isNone(consent)) return consent.at
  return child(consent, consent.banner === false ? 'banner' : 'method')
}
