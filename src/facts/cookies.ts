import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Cookie, Cookies, CookiesConsent, Model } from '../model/types.js'
import { isNone, some } from '../model/value.js'
import { basesIn } from './bases.js'
import { withdrawalOf } from './consent.js'

/** The cookies that are declared, of whatever technique. */
export const cookieItems = (model: Model): readonly Cookie[] => [...(some(model.cookies)?.items?.values() ?? [])]

/**
 * Whether the law asks for consent to a cookie: `claimed` where an exemption is claimed that a rule of its own judges,
 * `undecided` where the declaration does not tell.
 */
export function consentNeed(
  cookie: Pick<Cookie, 'exemption' | 'category'>,
  law: Law,
  regime: Regime,
): 'no' | 'yes' | 'claimed' | 'undecided' {
  const { exemption, category } = cookie
  const counts = category === 'statistics' || category === 'marketing'
  if (exemption === undefined) {
    if (counts) return 'yes'
    if (category === 'preferences') return regime === 'eu' ? 'yes' : 'undecided'
    return category === undefined ? 'undecided' : 'no'
  }
  // What counts or advertises is needed by nobody who visits.
  if (exemption === 'strictly-necessary' || exemption === 'communication') return counts ? 'yes' : 'no'
  if (isClaimable(exemption, law, regime)) return 'claimed'
  return counts ? 'yes' : 'undecided'
}

/** The exceptions of the United Kingdom are asked about in the EU too, where a rule says that they do not hold. */
function isClaimable(exemption: NonNullable<Cookie['exemption']>, law: Law, regime: Regime): boolean {
  if (exemption === 'national-position') return regime === 'eu'
  return regime === 'eu' || (regime === 'uk' && law.has('pecr:sch-A1.5'))
}

/** How far people are asked before cookies are set: `inferred` where their silence or their visit is taken for consent. */
export function askedFor(cookies: Cookies): 'asked' | 'not-asked' | 'inferred' | 'unstated' {
  if (isNone(cookies.consent)) return 'not-asked'
  const { banner, method } = cookies.consent ?? {}
  if (method !== undefined && silent.has(method)) return 'inferred'
  if (method === 'none-asked') return 'not-asked'
  if (banner === true || method === 'settings') return 'asked'
  if (banner === false) return 'not-asked'
  return method === 'banner' ? 'asked' : 'unstated'
}

const silent: ReadonlySet<string> = new Set(['continued-browsing', 'scroll', 'site-use'])

/** Whether the purpose of a cookie rests on a consent, so that people are asked there. */
export const restsOnConsent = ({ purpose }: Cookie, regime: Regime): boolean =>
  purpose !== undefined && basesIn(purpose, regime).some(({ type }) => type === 'consent')

/** Whether the purpose of a cookie says how consent to it is withdrawn. */
export const isWithdrawable = (model: Model, { purpose }: Cookie, regime: Regime): boolean =>
  purpose !== undefined &&
  basesIn(purpose, regime).some(
    (basis) => basis.type === 'consent' && withdrawalOf(model, purpose, basis) === 'with-a-way',
  )

/** On which ground a cookie is set, as far as that is declared and holds under the law. */
export type CookieGround =
  | 'needed'
  | 'carrying'
  | 'uk-statistics'
  | 'uk-appearance'
  | 'uk-emergency'
  | 'position'
  | 'consent'

/** On which ground a cookie is set in a regime: an exemption that holds there, or the consent that is asked for. */
export function groundOf({ consent }: Cookies, cookie: Cookie, regime: Regime): CookieGround | undefined {
  const { exemption, exemptionSource, category } = cookie
  if (exemption === 'strictly-necessary') return 'needed'
  if (exemption === 'communication') return 'carrying'
  if (regime === 'uk' && exemption !== undefined && isBritish(exemption)) return exemption
  if (regime === 'eu' && exemption === 'national-position') return exemptionSource && 'position'
  const isExempt = exemption === undefined && (category === undefined || neverAsked.has(category))
  const stated = some(consent)
  return !isExempt && stated && isAsked(stated) ? 'consent' : undefined
}

/** Whether people have a choice about a cookie: not where an exemption is claimed that holds in the regime, or needs none. */
export const asksFor = (cookie: Cookie, law: Law, regime: Regime): boolean => {
  const need = consentNeed(cookie, law, regime)
  return need === 'claimed' ? !isExcepted(cookie, regime) : need !== 'no'
}

const isExcepted = ({ exemption }: Cookie, regime: Regime): boolean =>
  regime === 'uk' ? exemption !== undefined && isBritish(exemption) : exemption === 'national-position'

const neverAsked: ReadonlySet<Cookie['category']> = new Set(['strictly-necessary', 'security'])

const isBritish = (exemption: NonNullable<Cookie['exemption']>) =>
  exemption === 'uk-statistics' || exemption === 'uk-appearance' || exemption === 'uk-emergency'

/** Whether people are asked in a way that can ask: only a banner or settings can; nothing else tells that nothing is set before. */
export const isAsked = ({ banner, method }: CookiesConsent): boolean =>
  banner === true
    ? method === undefined || method === 'banner' || method === 'settings'
    : banner === undefined && (method === 'banner' || method === 'settings')
