import { askedFor, consentNeed, cookieItems } from '../../facts/cookies.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'cookie-consent-is-a-clear-act',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:4.11', 'eprivacy:5.3'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'pecr:6', 'pecr:sch-A1.2'],
  },
  summary: 'Consent to cookies is an act, and not the use of the site.',
  confidence: 'read',
  why: 'People who scroll or read on have agreed to nothing.',
  message: (data: { method: string | undefined }) =>
    `Cookies are set because people ${words[data.method ?? ''] ?? 'use the site'}, which is no consent.`,
  fix: () => 'Set nothing until people have pressed “Yes”, and write method: banner.',

  *check(model, law, regime) {
    const cookies = some(model.cookies)
    if (!cookies || askedFor(cookies) !== 'inferred' || isNone(cookies.consent)) return
    const items = cookieItems(model)
    // Where all are exempt, nothing rests on what is taken for consent.
    if (items.length > 0 && items.every((cookie) => consentNeed(cookie, law, regime) === 'no')) return
    yield { at: child(cookies, 'consent', 'method'), data: { method: cookies.consent?.method } }
  },
})

const words: Readonly<Record<string, string>> = { 'continued-browsing': 'browse on', scroll: 'scroll' }
