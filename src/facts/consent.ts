import type { Named } from '../findings/fact.js'
import type { Regime } from '../law/citation.js'
import { oncePer, oncePerModel } from '../model/once-per-model.js'
import type { Basis, Model, Purpose, SpecialCondition, Text } from '../model/types.js'
import { each, isNone, some } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { basesIn } from './bases.js'
import { channelsOf } from './contact.js'
import { controllersOf } from './controllers.js'
import { covers } from './marketing-reach.js'
import { named } from './names.js'
import { kindsOf, peopleOf } from './purposes.js'

/** A consent that a purpose rests on: an Article 6 basis, or an Article 9(2) condition. */
export type Consent = Basis | SpecialCondition

/** Acts that may be consent and state nothing: for sensitive data they are too little. */
export const tacitMethods = ['form-field', 'cookie-banner', 'settings', 'request'] as const

/**
 * The consents of a purpose that count in a regime. A condition that stands beside a consent basis is given with it, so
 * it counts only where it stands alone.
 */
export function consentsOf(purpose: Purpose, regime: Regime): readonly Consent[] {
  const bases = basesIn(purpose, regime).filter((basis) => basis.type === 'consent')
  return bases.length > 0 ? bases : conditions(purpose, regime)
}

/** Every consent of a purpose that is said to be one, under whatever law: bases, and conditions of explicit consent. */
export const statedConsents = ({ basis, specialCategoryCondition }: Purpose): readonly Consent[] => [
  ...each(basis).filter(({ type }) => type === 'consent'),
  ...each(specialCategoryCondition).filter(({ type }) => type === 'explicit-consent'),
]

/** Where a purpose says how consent to it is taken back. */
export const withdrawalPlaces = (purpose: Purpose): readonly Pointer[] =>
  statedConsents(purpose).flatMap(({ withdraw }) =>
    each(withdraw).flatMap((way) => [
      way.at,
      ...(way.how ? [child(way, 'how')] : []),
      ...(way.routes ?? []).map((_, index) => child(way, 'routes', index)),
    ]),
  )

/** Whether something is said of taking a consent back: of one to a purpose, or of one to no purpose in particular. */
export const saysWithdrawal = (model: Model, purposes: readonly Purpose[]): boolean =>
  [...purposes.flatMap(statedConsents), ...(model.general?.bases ?? [])].some(
    ({ withdraw }) => each(withdraw).length > 0,
  )

const conditions = (purpose: Purpose, regime: Regime): readonly SpecialCondition[] =>
  each(purpose.specialCategoryCondition).filter(
    ({ type, regimes }) =>
      (type === 'explicit-consent' || type === 'consent') && (regimes === undefined || regimes.includes(regime)),
  )

/** What people are told about withdrawing a consent: that they cannot, nothing, only that they can, or also the way. */
export type Withdrawal = 'denied' | 'untold' | 'told' | 'with-a-way'

/** How far a declaration tells people that they can withdraw a consent, there or for all consents together. */
export function withdrawalOf(model: Model, purpose: Purpose, consent: Consent): Withdrawal {
  if (isNone(consent.withdraw)) return 'denied'
  const general = (model.general?.bases ?? []).filter((basis) => basis.type === 'consent')
  const consents = [consent, ...general].map(statedBy)
  const besides = [statedByRights(model), statedBesides(model, purpose, consent)]
  const told = new Set([...consents, ...statedByConditions(purpose), ...besides])
  if (told.has('with-a-way')) return 'with-a-way'
  return told.has('told') ? 'told' : 'untold'
}

const statedByConditions = oncePer(
  ({ specialCategoryCondition }: Purpose): ReadonlySet<Withdrawal> =>
    new Set(each(specialCategoryCondition).map(statedBy)),
)

function statedBy({ withdraw }: Consent): Withdrawal {
  if (withdraw === undefined || isNone(withdraw)) return 'untold'
  return withdraw.some(isWay) ? 'with-a-way' : 'told'
}

const isWay = ({ how, routes }: { readonly how?: Text; readonly routes?: readonly string[] }): boolean =>
  how !== undefined || (routes ?? []).length > 0

/** Who opts out of messages, or changes the choice of cookies, withdraws the consent to them. */
function statedBesides(model: Model, purpose: Purpose, consent: Consent): Withdrawal {
  if (optsOut(model, purpose)) return 'with-a-way'
  const cookies = some(some(model.cookies)?.consent)
  const byCookies = consent.method === 'cookie-banner' && some(cookies?.withdraw) !== undefined
  return byCookies ? 'with-a-way' : 'untold'
}

/** Whether it is told how to stop the messages that a purpose sends: there, or with others to the same people. */
function optsOut(model: Model, purpose: Purpose): boolean {
  const own = reachesOf(purpose)
  if (own.some(hasWayOut)) return true
  return own.length > 0 && own.every((reach) => waysOut(model).some((other) => covers(other, reach)))
}

/** All advertising of which it is told how to stop it. */
const waysOut = oncePerModel((model: Model) => [...model.purposes.values()].flatMap(reachesOf).filter(hasWayOut))

const reachesOf = (purpose: Purpose) =>
  each(purpose.marketing).map((marketing) => ({ purpose, marketing, channels: marketing.channels ?? [] }))

const hasWayOut = ({ marketing }: ReturnType<typeof reachesOf>[number]): boolean => {
  const optOut = some(marketing.optOut)
  return optOut !== undefined && isWay(optOut)
}

/** A list that the compiler works out by law says what follows from the consents, not how they are withdrawn. */
function statedByRights({ rights }: Model): Withdrawal {
  if (rights?.list === undefined || rights.list === 'by-law') return 'untold'
  const right = rights.list.get('withdraw-consent')
  if (right === undefined || right.notApplicable !== undefined) return 'untold'
  const channels = [...channelsOf(right.contact), ...channelsOf(rights.contact)]
  return (right.how ?? right.selfService ?? channels[0]) ? 'with-a-way' : 'told'
}

/** Why people may be unable to refuse a consent: it is said so, or somebody has power over them. */
export type RefusalDoubt =
  | { readonly is: 'stated' }
  | { readonly is: 'by-employer'; readonly people: Named }
  /** It is said that they can refuse; but it is about their work itself. */
  | { readonly is: 'by-employer-all-the-same'; readonly people: Named }
  | { readonly is: 'by-public-authority' }

/**
 * Why people may be unable to refuse a consent without detriment; undefined where nothing declared speaks for it. Whether the
 * words of a purpose tell of work is asked by whoever reads words.
 */
export function refusalDoubt(
  model: Model,
  purpose: Purpose,
  consent: Consent,
  tellsOfWork = false,
): RefusalDoubt | undefined {
  if (consent.refusable === false) return { is: 'stated' }
  if (isOffer(purpose)) return undefined
  const staff = (consent.givenBy ?? peopleOf(purpose, consent)).find(({ relation }) =>
    relation?.some((it) => it === 'employee' || it === 'worker'),
  )
  if (consent.refusable === true) {
    // Whoever is appraised, paid or watched at work depends on who asks, whatever is said of the choice.
    const isAboutWork = tellsOfWork || kindsOf(purpose).some(({ id }) => aboutWork.has(id))
    return staff && isAboutWork ? { is: 'by-employer-all-the-same', people: named.people(staff) } : undefined
  }
  if (model.isSkipped(child(consent, 'refusable'))) return undefined
  if (staff) return { is: 'by-employer', people: named.people(staff) }
  const deciding = controllersOf(model, purpose)
  const isAuthority = deciding.length > 0 && deciding.every((controller) => controller.publicAuthority === true)
  return isAuthority ? { is: 'by-public-authority' } : undefined
}

const aboutWork: ReadonlySet<string> = new Set([
  'people.administration',
  'people.payroll',
  'people.training',
  'people.monitoring',
  'people.health-safety',
  'security.cctv',
])

/** A newsletter, a picture in a brochure or a cookie is refused easily, whoever asks. */
const isOffer = (purpose: Purpose): boolean =>
  each(purpose.marketing).length > 0 ||
  kindsOf(purpose).some(({ group, id }) => group === 'marketing' || group === 'analytics' || id === 'events.media')
