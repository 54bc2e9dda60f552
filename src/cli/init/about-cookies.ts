import type { Cookie, CookieConsent, Cookies } from './answers.js'
import { checkDuration, checkText, idOf, listed } from './checks.js'
import { one, type Talk, text, yesOrNo } from './question.js'

const topic = 'Your website'

/** What is stored on people's devices. */
export function* askCookies(): Talk<Cookies | undefined> {
  const are = yield* yesOrNo({
    key: ['cookies'],
    topic,
    ask: 'Does your website or app store anything on people’s devices?',
    explain: 'Cookies, and whatever does the same. No website: no.',
  })
  if (are === undefined) return undefined
  if (!are) return 'none'
  const names = yield* text({
    key: ['cookieNames'],
    topic,
    ask: 'What are they called?',
    explain: 'The names of the cookies, with commas between. Your browser lists them.',
    example: 'session, _pk_id',
    check: checkText,
  })
  const items: Cookie[] = []
  for (const name of listed(names ?? '')) items.push(yield* askCookie(name, items))
  const isFree = items.length > 0 && items.every(({ category }) => category === 'strictly-necessary')
  return isFree ? { items } : { items, consent: yield* askConsent() }
}

const checkLasting = (written: string): string | undefined =>
  ['session', 'until-cleared'].includes(written) ? undefined : checkDuration(written)

function* askCookie(name: string, before: readonly Cookie[]): Talk<Cookie> {
  const taken = before.map(({ id }) => id)
  const id = idOf(name, taken, `cookie-${taken.length + 1}`)
  const key = ['cookie', id]
  return {
    id,
    name,
    does: yield* text({
      key: [...key, 'does'],
      topic,
      ask: `${name}: what is it for?`,
      explain: 'In a few words.',
      example: 'keeps you signed in',
      check: checkText,
    }),
    category: yield* one({
      key: [...key, 'category'],
      topic,
      ask: `${name}: of what sort is it?`,
      explain: 'Only what is strictly necessary needs no consent everywhere.',
      options: [
        { value: 'strictly-necessary', label: 'Strictly necessary', hint: 'without it, what people asked for fails' },
        { value: 'security', label: 'Security' },
        { value: 'preferences', label: 'Preferences' },
        { value: 'statistics', label: 'Statistics' },
        { value: 'marketing', label: 'Marketing' },
      ],
    }),
    duration: yield* text({
      key: [...key, 'duration'],
      topic,
      ask: `${name}: how long does it stay?`,
      explain: 'A length of time; or session, until the browser is closed; or until-cleared.',
      example: '1 year',
      check: checkLasting,
    }),
    party: yield* one({
      key: [...key, 'party'],
      topic,
      ask: `${name}: whose is it?`,
      explain: 'Who sets it and reads it.',
      options: [
        { value: 'first', label: 'Our own site’s' },
        { value: 'third', label: 'Somebody else’s' },
      ],
    }),
  }
}

function* askConsent(): Talk<CookieConsent> {
  return {
    method: yield* one({
      key: ['cookieConsent', 'method'],
      topic,
      ask: 'How do people agree to them?',
      explain: 'Before anything is set that is not strictly necessary.',
      options: [
        { value: 'banner', label: 'In a banner that asks first' },
        { value: 'settings', label: 'In the settings' },
        { value: 'none-asked', label: 'They are not asked' },
      ],
    }),
    rejectAsEasy: yield* yesOrNo({
      key: ['cookieConsent', 'rejectAsEasy'],
      topic,
      ask: 'Is saying no as easy as saying yes?',
      explain: 'A button as large, at the same place.',
    }),
    withdraw: yield* text({
      key: ['cookieConsent', 'withdraw'],
      topic,
      ask: 'How do people change their mind?',
      explain: 'The notice tells them.',
      example: 'Press Cookies at the foot of any page.',
      check: checkText,
    }),
  }
}
