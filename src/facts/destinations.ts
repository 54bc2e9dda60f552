import { vendor } from '../catalogue/catalogue.js'
import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Datum, Model, Purpose, Recipient, Use } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { child } from '../source/pointer.js'
import { isAnonymous } from './data-use.js'
import { dataOf, ownPurposes } from './purposes.js'
import { isOutside, recipientsOf } from './recipients.js'
import { bothData } from './same-datum.js'

/**
 * Whether it has to be said where a recipient's data go. People inside the organisation and the public have no place; who
 * is left open, or may never get any, has none that could be told; data about nobody may go anywhere; what the text says
 * instead of countries is judged by a rule of its own.
 */
export function needsDestination(model: Model, recipient: Recipient): boolean {
  const { countries, region, name, vendor: known, openEnded } = recipient
  // Of what kind it is decides whether it is outside.
  if (model.isSkipped(child(recipient, 'type'))) return false
  if (isNone(model.transfers) || countries !== undefined || region !== undefined || !isOutside(recipient)) return false
  if ((name ?? known) === undefined && openEnded) return false
  const uses = givings(model).get(recipient) ?? []
  return uses.length === 0 || !uses.every((use) => isUnlikely(use) || isAboutNobody(use))
}

interface Giving {
  readonly purpose: Purpose
  readonly use: Use<Recipient>
}

/** The purposes of ours that give data to each recipient. */
const givings = oncePerModel((model: Model): ReadonlyMap<Recipient, readonly Giving[]> => {
  const found = new Map<Recipient, Giving[]>()
  for (const purpose of ownPurposes(model)) {
    for (const use of each(recipientsOf(model, purpose))) {
      const known = found.get(use.target)
      if (known) known.push({ purpose, use })
      else found.set(use.target, [{ purpose, use }])
    }
  }
  return found
})

const isUnlikely = ({ use: { certainty, target } }: Giving): boolean => (certainty ?? target.certainty) === 'might'

function isAboutNobody({ purpose, use }: Giving): boolean {
  const data: readonly Datum[] = bothData(use.data, use.target.data) ?? dataOf(purpose)
  return data.length > 0 && data.every(isAnonymous)
}

/** Where something that is known of a recipient lies, apart from what is said of its data. */
export interface Seat {
  readonly is: 'usual-seat' | 'group-seat' | 'seat'
  readonly country: string
}

/** Where a recipient or its group is seated: as one of the controllers, or as the catalogue knows its vendor. */
export function seatsOf({ controller, vendor: id }: Recipient): readonly Seat[] {
  const row = id === undefined ? undefined : vendor(id)
  const group = row?.suggests.parentCountry
  return [
    ...(controller?.country === undefined ? [] : [{ is: 'seat' as const, country: controller.country }]),
    ...(row ? [{ is: 'usual-seat' as const, country: row.seat }] : []),
    ...(row && group !== undefined && group !== row.seat ? [{ is: 'group-seat' as const, country: group }] : []),
  ]
}

/** Whether all that is known of where a recipient lies is in the area of every regime: nothing points abroad. */
export function isKnownInside(recipient: Recipient, law: Law, regimes: readonly Regime[]): boolean {
  const seats = seatsOf(recipient)
  const known = [...seats, ...(recipient.accessFrom ?? [])]
  return (
    seats.some(({ is }) => is === 'usual-seat') &&
    regimes.every((regime) => known.every(({ country }) => law.inArea(regime, country)))
  )
}

/** Whether the declaration itself shows it for certain: where a vendor usually is, or who may get data, does not. */
export function isSurelyAbroad(model: Model, recipient: Recipient, law: Law, regime: Regime): boolean {
  const own = [...seatsOf(recipient).filter(({ is }) => is === 'seat'), ...(recipient.accessFrom ?? [])]
  return own.some(({ country }) => !law.inArea(regime, country)) && !isHedged(model, recipient)
}

/** Whether a recipient gets data only perhaps or rarely, by its own words or by each purpose that gives it some. */
function isHedged(model: Model, recipient: Recipient): boolean {
  const uses = givings(model).get(recipient) ?? []
  const said = uses.length === 0 ? [recipient.certainty] : uses.map(({ use }) => use.certainty ?? recipient.certainty)
  return said.every((certainty) => (certainty ?? 'always') !== 'always')
}

/** Whether something shows that a recipient is outside the area of a regime: it is seated there, or reads data from there. */
export const isKnownAbroad = (recipient: Recipient, law: Law, regime: Regime): boolean =>
  [...seatsOf(recipient), ...(recipient.accessFrom ?? [])].some(({ country }) => !law.inArea(regime, country))
