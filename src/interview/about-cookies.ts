import { vendor } from '../catalogue/catalogue.js'
import type { Cookie, CookieConsent, Cookies, Recipient } from './answers.js'
import { checkAlone, checkDuration, checkText, idOf, listed } from './checks.js'
import { many, type Option, one, type Talk, text, yesOrNo } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

const topic = topicOf('Your website')

/** What is stored on people's devices. */
export const askCookies = (recipients: readonly Recipient[]): Talk<Cookies | undefined> =>
  reviewed({ name: ['cookies'], topic, talk: () => askAll(recipients.filter(({ isInternal }) => !isInternal)) })

function* askAll(recipients: readonly Recipient[]): Talk<Cookies | undefined> {
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
  for (const name of listed(names ?? '')) items.push(yield* askCookie(name, items, recipients))
  const isFree = items.length > 0 && items.every(({ category }) => category === 'strictly-necessary')
  return isFree ? { items } : { items, consent: yield* askConsent() }
}

const checkLasting = (written: string): string | undefined =>
  ['session', 'until-cleared'].includes(written) ? undefined : checkDuration(written)

function* askCookie(name: string, before: readonly Cookie[], recipients: readonly Recipient[]): Talk<Cookie> {
  const taken = before.map(({ id }) => id)
  const id = idOf(name, taken, `cookie-${taken.length + 1}`)
  const key = ['cookie', id]
  const does = yield* text({
    key: [...key, 'does'],
    topic,
    ask: `${name}: what is it for?`,
    explain: 'In a few words.',
    example: 'keeps you signed in',
    check: checkText,
  })
  const category = yield* one({
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
  })
  const duration = yield* text({
    key: [...key, 'duration'],
    topic,
    ask: `${name}: how long does it stay?`,
    explain: 'A length of time; or session, until the browser is closed; or until-cleared.',
    example: '1 year',
    check: checkLasting,
  })
  return { id, name, does, category, duration, ...(yield* askWhose(key, name, category, recipients)) }
}

const nobody: Option = { value: 'none', label: 'Nobody else' }

/** Who sets a cookie, and who else gets what it collects: that is said where people are asked for it. */
function* askWhose(
  key: readonly string[],
  name: string,
  category: string | undefined,
  recipients: readonly Recipient[],
): Talk<Partial<Cookie>> {
  const party = yield* one({
    key: [...key, 'party'],
    topic,
    ask: `${name}: whose is it?`,
    explain: 'Who sets it and reads it.',
    options: [
      { value: 'first', label: 'Our own site’s' },
      { value: 'third', label: 'Somebody else’s' },
    ],
  })
  if (party === undefined || category === 'strictly-necessary') return { party }
  if (party === 'third') return { party, provider: yield* askProvider(key, name, recipients) }
  const shared = yield* many({
    key: [...key, 'sharedWith'],
    topic,
    ask: `${name}: who else gets what it collects?`,
    explain: 'Of those you named; people are told before they agree.',
    options: [nobody, ...recipients.map(optionOf)],
    check: checkAlone(nobody.value, nobody.label),
  })
  return { party, shared: { stated: shared?.includes('none') ? 'none' : shared } }
}

const optionOf = ({ id, name, vendor: vendorId }: Recipient): Option => ({
  value: id,
  label: name ?? vendor(vendorId ?? '')?.name ?? id,
})

const other: Option = { value: 'other', label: 'Somebody else', hint: 'you give the name next' }

function* askProvider(key: readonly string[], name: string, recipients: readonly Recipient[]) {
  const picked = yield* one({
    key: [...key, 'provider'],
    topic,
    ask: `${name}: who sets it?`,
    explain: 'People are told before they agree.',
    options: [...recipients.map(optionOf), other],
  })
  if (picked === undefined) return undefined
  if (picked !== 'other') return { id: picked }
  return {
    name: yield* text({
      key: [...key, 'providerName'],
      topic,
      ask: 'What is it called?',
      explain: 'By name; if it gets data from you in other ways too, name it among those who get them.',
      check: checkText,
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
