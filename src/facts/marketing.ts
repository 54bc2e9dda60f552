import type { Named } from '../findings/fact.js'
import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Basis, Marketing, Model, Purpose } from '../model/types.js'
import { each, some } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { basesIn } from './bases.js'
import { electronic, isForFirms } from './marketing-reach.js'
import { named } from './names.js'
import { kindsOf, ownPurposes, peopleOf } from './purposes.js'
import { isDirectMarketing } from './rights.js'

/** A channel of marketing. */
export type Channel = NonNullable<Marketing['channels']>[number]

/** One way in which a purpose advertises: as declared, or only known from the kind of the purpose. */
export interface Advertising {
  readonly purpose: Purpose
  /** Where it is declared, or would be. */
  readonly at: Pointer
  /** Absent where only the kind of the purpose tells that it is marketing. */
  readonly marketing?: Marketing
  /** As declared or, where nothing is said, as the kind of the purpose has it. */
  readonly channels: readonly Channel[]
}

/** Every way in which purposes of ours advertise in a regime. */
export const advertisingIn = (model: Model, regime: Regime): readonly Advertising[] =>
  ownPurposes(model).flatMap((purpose) => advertisingOf(purpose, regime))

function advertisingOf(purpose: Purpose, regime: Regime): readonly Advertising[] {
  const fromKinds = kindsOf(purpose).flatMap(({ id }) => channelOfKind[id] ?? [])
  if (purpose.marketing === undefined && isDirectMarketing(purpose) === 'yes') {
    return [{ purpose, at: child(purpose, 'marketing'), channels: fromKinds }]
  }
  return each(purpose.marketing)
    .filter(({ regimes }) => regimes === undefined || regimes.includes(regime))
    .map((marketing) => ({ purpose, at: marketing.at, marketing, channels: marketing.channels ?? fromKinds }))
}

const channelOfKind: Readonly<Record<string, Channel>> = {
  'marketing.email': 'email',
  'marketing.sms': 'sms',
  'marketing.post': 'post',
  'marketing.phone': 'phone',
}

/** The channels for which the law on electronic communications asks for consent or a soft opt-in. */
export const electronicChannels = ({ channels }: Advertising): readonly Channel[] =>
  channels.filter((channel) => electronic.has(channel))

/** What electronic marketing rests on, where that allows no advertising by electronic message. */
export type WeakGround =
  | { readonly is: 'existing-relationship' | 'opt-out' | 'automatic-subscription' | 'unsolicited' }
  | { readonly is: 'charity-soft-opt-in-abroad' }
  | { readonly is: 'charity-soft-opt-in-too-early'; readonly asOf: string }
  | { readonly is: 'corporate-subscribers-and-people'; readonly people: Named }
  | { readonly is: 'corporate-subscribers-and-automated-calls' }
  | { readonly is: 'basis-alone'; readonly basis: Basis['type'] }

/**
 * What electronic marketing rests on where that is neither consent nor a soft opt-in of the regime; undefined where it is one
 * of them, or where nothing is said of what it rests on.
 */
export function weakGround(law: Law, regime: Regime, advertising: Advertising): WeakGround | undefined {
  const mode = advertising.marketing?.mode
  switch (mode) {
    case 'consent':
    case 'soft-opt-in':
      return undefined
    case 'charity-soft-opt-in':
      return charitable(law, regime)
    case 'corporate-subscribers':
      return individuals(advertising) ?? calledByMachine(regime, advertising)
    case undefined:
      return basisAlone(advertising, regime)
    default:
      return { is: mode }
  }
}

function charitable(law: Law, regime: Regime): WeakGround | undefined {
  if (regime !== 'uk') return { is: 'charity-soft-opt-in-abroad' }
  return law.has('pecr:22.3A') ? undefined : { is: 'charity-soft-opt-in-too-early', asOf: law.asOf }
}

function individuals({ purpose, marketing }: Advertising): WeakGround | undefined {
  const group = peopleOf(purpose, marketing).find(({ subscribers }) => subscribers?.includes('individual'))
  return group && { is: 'corporate-subscribers-and-people', people: named.people(group) }
}

/** Regulation 19 PECR asks for the consent of companies too; Article 13(5) of the directive leaves them to national law. */
const calledByMachine = (regime: Regime, { channels }: Advertising): WeakGround | undefined =>
  regime === 'uk' && channels.includes('automated-call')
    ? { is: 'corporate-subscribers-and-automated-calls' }
    : undefined

function basisAlone({ purpose }: Advertising, regime: Regime): WeakGround | undefined {
  const bases = basesIn(purpose, regime)
  const [first] = bases
  const isWeak = first !== undefined && !bases.some(({ type }) => type === 'consent')
  return isWeak ? { is: 'basis-alone', basis: first.type } : undefined
}

/** Advertising by electronic message that rests on too little. */
export interface Unpermitted {
  readonly purpose: Named
  readonly channels: readonly Channel[]
  readonly ground: WeakGround
  /** Only business contacts get it, and in the United Kingdom companies may be written to unasked. */
  readonly toCompanies?: true
  /** People are on a list already, and nothing says that what they get advertises. */
  readonly isOpen?: true
}

/** Each such advertising, and where it says what it rests on, or would. */
export function* unpermittedIn(
  model: Model,
  law: Law,
  regime: Regime,
): Iterable<{ readonly at: Pointer; readonly data: Unpermitted; readonly advertising: Advertising }> {
  for (const advertising of advertisingIn(model, regime)) {
    const channels = electronicChannels(advertising)
    const ground = channels.length > 0 ? weakGround(law, regime, advertising) : undefined
    if (ground === undefined) continue
    yield {
      advertising,
      at: child(advertising.at, 'mode'),
      data: {
        purpose: named.purpose(advertising.purpose),
        channels,
        ground,
        ...(mayReachCompanies(advertising, regime) && { toCompanies: true }),
      },
    }
  }
}

/** Who knows people already may meet the conditions of a soft opt-in without naming it. */
export const subscribing: ReadonlySet<WeakGround['is']> = new Set(['automatic-subscription', 'existing-relationship'])

/** Regulation 22 PECR protects individual subscribers: an address at work is mostly that of a company. */
function mayReachCompanies(advertising: Advertising, regime: Regime): boolean {
  const { purpose, marketing, channels } = advertising
  return (
    regime === 'uk' &&
    !channels.includes('automated-call') &&
    isForFirms(advertising) &&
    peopleOf(purpose, marketing).every(({ subscribers }) => !subscribers)
  )
}

/** What is wrong with what both soft opt-ins ask for: messages and not calls, and two chances to say no. */
export type OptInFlaw = 'automated-calls' | 'no-refusal-at-first' | 'no-stop-in-messages'

/** Each of them, where it stands. */
export function* optInFlaws(
  { channels }: Advertising,
  marketing: Marketing,
): Iterable<{ readonly at: Pointer; readonly flaw: { readonly is: OptInFlaw } }> {
  if (channels.includes('automated-call')) yield { at: child(marketing, 'channels'), flaw: { is: 'automated-calls' } }
  const optOut = some(marketing.optOut)
  if (optOut?.atCollection === false) yield { at: child(optOut, 'atCollection'), flaw: { is: 'no-refusal-at-first' } }
  if (optOut?.everyMessage === false) yield { at: child(optOut, 'everyMessage'), flaw: { is: 'no-stop-in-messages' } }
}
