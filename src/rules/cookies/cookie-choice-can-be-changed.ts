import { askedFor, consentNeed, cookieItems, isWithdrawable, onlyByBrowser } from '../../facts/cookies.js'
import type { CookiesConsent } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Obstacle {
  readonly at: Pointer
  readonly how: string
}

export default defineRule({
  id: 'cookie-choice-can-be-changed',
  severity: 'error',
  cites: { eu: ['gdpr:7.3', 'eprivacy:5.3'], uk: ['uk-gdpr:7.3', 'pecr:6', 'pecr:sch-A1.2'] },
  summary: 'People who agreed to cookies can change their minds as easily.',
  confidence: 'recalled',
  why: 'The settings of a browser tell neither the site nor its partners that consent has ended.',
  message: ({ how }: Obstacle) => `People agree to cookies with one click, but ${how}.`,
  fix: () =>
    'Add a link that is always there and opens the choice again: withdraw: { how: Press “Cookies” at the foot of any page, control: always-available }.',

  *check(model, law, regime) {
    const cookies = some(model.cookies)
    const consent = some(cookies?.consent)
    if (!cookies || !consent || askedFor(cookies) !== 'asked') return
    const resting = cookieItems(model).filter((cookie) => consentNeed(cookie, law, regime) === 'yes')
    const obstacle = obstacleIn(consent)
    if (resting.length === 0 || obstacle === undefined) return
    const isToldElsewhere = resting.every((cookie) => isWithdrawable(model, cookie, regime))
    if (consent.withdraw === undefined && isToldElsewhere) return
    yield { at: obstacle.at, data: obstacle }
  },
})

function obstacleIn(consent: CookiesConsent): Obstacle | undefined {
  const { withdraw } = consent
  if (withdraw === undefined) return { at: child(consent, 'withdraw'), how: 'nothing says how they take it back' }
  if (isNone(withdraw)) return { at: withdraw.at, how: 'cannot take it back' }
  return onlyByBrowser(withdraw)
    ? { at: withdraw.at, how: 'take it back only in the settings of their browser' }
    : undefined
}
