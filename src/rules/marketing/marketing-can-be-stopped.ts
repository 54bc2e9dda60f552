import type { Regime } from '../../law/citation.js'
import { consentsOf, withdrawalOf } from '../../model/consent.js'
import { type Advertising, advertisingIn } from '../../model/marketing.js'
import { purposeName } from '../../model/query.js'
import { listedRights } from '../../model/rights.js'
import type { Marketing, Model, Purpose } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'marketing-can-be-stopped',
  severity: 'error',
  cites: {
    eu: ['gdpr:21.2', 'gdpr:21.3', 'eprivacy:13.4'],
    uk: ['uk-gdpr:21.2', 'uk-gdpr:21.3', 'pecr:23'],
  },
  summary: 'People are told how to stop direct marketing.',
  confidence: 'read',
  why: 'Nobody has to give a reason for not wanting advertising: who says stop gets no more of it.',
  message: (data: { purpose: string; denied: boolean }) =>
    data.denied
      ? `People cannot stop the advertising of ${data.purpose}, although the law lets them do so at any time.`
      : `Nothing says how people stop the advertising of ${data.purpose}.`,
  fix: () => 'Say how: optOut: { everyMessage: true, atAnyTime: true, routes: [link-in-message, email] }.',

  *check(model, _law, regime) {
    for (const [purpose, parts] of byPurpose(advertisingIn(model, regime))) {
      const denied = parts.flatMap(({ marketing }) => (isNone(marketing?.optOut) ? [marketing.optOut.at] : []))
      for (const at of denied) yield { at, data: { purpose: purposeName(purpose), denied: true } }
      if (denied.length > 0 || isStoppable(model, purpose, parts, regime)) continue
      yield { at: placeOf(parts), data: { purpose: purposeName(purpose), denied: false } }
    }
  },
})

/** What is said of one message of a purpose is taken to hold for its others. */
function byPurpose(all: readonly Advertising[]): ReadonlyMap<Purpose, readonly Advertising[]> {
  const groups = new Map<Purpose, Advertising[]>()
  for (const part of all) {
    const group = groups.get(part.purpose) ?? []
    group.push(part)
    groups.set(part.purpose, group)
  }
  return groups
}

function isStoppable(model: Model, purpose: Purpose, parts: readonly Advertising[], regime: Regime): boolean {
  if (parts.some(({ marketing }) => marketing && hasWay(marketing))) return true
  // Who takes a consent back gets no more of what rested on it.
  const withdrawn = consentsOf(purpose, regime).some(
    (consent) => withdrawalOf(model, purpose, consent) === 'with-a-way',
  )
  return withdrawn || isToldAmongRights(model)
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

const placeOf = ([first]: readonly Advertising[]): Pointer => (first ? child(first.at, 'optOut') : '')
