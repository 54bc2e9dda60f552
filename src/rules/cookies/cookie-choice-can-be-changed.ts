import { askedFor, consentNeed, cookieItems, isWithdrawable } from '../../facts/cookies.js'
import type { ChangeOfChoice, CookiesConsent } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** Why people cannot change their minds as easily as they agreed. */
type Obstacle = 'untold' | 'denied' | 'only-in-browser'

interface Found {
  readonly at: Pointer
  readonly obstacle: Obstacle
}

export default defineRule({
  id: 'cookie-choice-can-be-changed',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:7.3', 'eprivacy:5.3'], uk: ['uk-gdpr:7.3', 'pecr:6', 'pecr:sch-A1.2'] },
  summary: 'People who agreed to cookies can change their minds as easily.',
  confidence: 'read',
  leansOn: ['/cookies/items/*/purpose', '/purposes/*/basis/type', '/purposes/*/basis/withdraw'],
  why: 'The settings of a browser tell neither the site nor its partners that consent has ended.',
  message: (data: { obstacle: Obstacle }) => `People agree to cookies, but ${words[data.obstacle]}.`,
  fix: () =>
    'Add a link that is always there and opens the choice again: withdraw: { how: ‹where it is›, control: always-available }.',

  *check(model, law, regime) {
    const cookies = some(model.cookies)
    const consent = some(cookies?.consent)
    if (!cookies || !consent || askedFor(cookies) !== 'asked') return
    const resting = cookieItems(model).filter((cookie) => consentNeed(cookie, law, regime) === 'yes')
    const found = obstacleIn(consent)
    if (resting.length === 0 || found === undefined) return
    const isToldElsewhere = resting.every((cookie) => isWithdrawable(model, cookie, regime))
    if (consent.withdraw === undefined && isToldElsewhere) return
    yield { at: found.at, data: { obstacle: found.obstacle } }
  },
})

function obstacleIn(consent: CookiesConsent): Found | undefined {
  const { withdraw } = consent
  if (withdraw === undefined) return { at: child(consent, 'withdraw'), obstacle: 'untold' }
  if (isNone(withdraw)) return { at: withdraw.at, obstacle: 'denied' }
  const [first] = withdraw
  return first && withdraw.every(onlyByBrowser) ? { at: first.at, obstacle: 'only-in-browser' } : undefined
}

/** Whether people are sent to the settings of their browser, and to nothing else, to change their mind. */
const onlyByBrowser = ({ control, how }: ChangeOfChoice): boolean =>
  control === undefined ? how !== undefined && saidBy(how, 'onlyByBrowser').length > 0 : control === 'browser-settings'

const words: Readonly<Record<Obstacle, string>> = {
  untold: 'nothing says how they take it back',
  denied: 'cannot take it back',
  'only-in-browser': 'take it back only in the settings of their browser',
}
