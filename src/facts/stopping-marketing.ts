import type { Regime } from '../law/citation.js'
import type { Marketing, Model, Purpose } from '../model/types.js'
import { isNone } from '../model/value.js'
import { basesIn } from './bases.js'
import { consentsOf, withdrawalOf } from './consent.js'
import { type Advertising, advertisingIn } from './marketing.js'
import { covers, hasSameChannel } from './marketing-reach.js'
import { listedRights } from './rights.js'

/** The advertising of each purpose: what is said of one message of a purpose is taken to hold for its others. */
export function advertisingByPurpose(model: Model, regime: Regime): ReadonlyMap<Purpose, readonly Advertising[]> {
  const groups = new Map<Purpose, Advertising[]>()
  for (const part of advertisingIn(model, regime)) {
    const group = groups.get(part.purpose) ?? []
    group.push(part)
    groups.set(part.purpose, group)
  }
  return groups
}

/**
 * The purposes whose advertising nobody is told how to stop, each with whether that is open: what is said of stopping the
 * same sort of messages to other people may be meant for these too.
 */
export function unstoppable(model: Model, regime: Regime): ReadonlyMap<Purpose, { readonly isOpen: boolean }> {
  const groups = [...advertisingByPurpose(model, regime)]
  const stoppable = groups.flatMap(([, parts]) => parts.filter(({ marketing }) => marketing && hasWay(marketing)))
  return new Map(
    groups.flatMap(([purpose, parts]) => {
      // Who is told once how to stop some messages need not be told with each use of them.
      const isTold = parts.every((part) => stoppable.some((other) => covers(other, part)))
      if (isTold || isStoppable(model, purpose, parts, regime)) return []
      const isOpen = parts.every((part) => stoppable.some((other) => hasSameChannel(other, part)))
      return [[purpose, { isOpen }] as const]
    }),
  )
}

function isStoppable(model: Model, purpose: Purpose, parts: readonly Advertising[], regime: Regime): boolean {
  if (parts.some(({ marketing }) => marketing && hasWay(marketing))) return true
  // Who takes a consent back gets no more of what rested on it.
  const withdrawn = consentsOf(purpose, regime).some(
    (consent) => withdrawalOf(model, purpose, consent) === 'with-a-way',
  )
  return withdrawn || isToldAmongRights(model) || isMissedWithConsent(model, purpose, regime)
}

function hasWay({ optOut }: Marketing): boolean {
  if (optOut === undefined || isNone(optOut)) return false
  return optOut.how !== undefined || (optOut.routes ?? []).length > 0 || optOut.everyMessage === true
}

/** The objection to marketing may be listed as a right of its own, or as an objection that has a way of its own. */
function isToldAmongRights(model: Model): boolean {
  const list = listedRights(model)
  const own = list?.get('marketing-objection')
  const routes = [own, list?.get('objection')].map((right) => right?.how ?? right?.selfService ?? right?.contact)
  return routes.some((route) => route !== undefined) || (own !== undefined && model.rights?.contact !== undefined)
}

/** Where it all rests on consent, how to take that back is the same fact, and is missed there. */
function isMissedWithConsent(model: Model, purpose: Purpose, regime: Regime): boolean {
  const bases = basesIn(purpose, regime)
  if (bases.length === 0 || bases.some(({ type }) => type !== 'consent')) return false
  return consentsOf(purpose, regime).some(
    (consent) => !['told', 'with-a-way'].includes(withdrawalOf(model, purpose, consent)),
  )
}
