import { named } from '../facts/names.js'
import { doneHere } from '../facts/purposes.js'
import { generalPlaces, receiversTold } from '../facts/transfers.js'
import type { Named } from '../findings/fact.js'
import type { Model, Recipient, Text } from '../model/types.js'
import { child, type Pointer } from '../source/pointer.js'
import { isSilent } from './said.js'

/** Data that go to a place of which a text gives a region instead of a country. */
export interface Elsewhere {
  readonly to: Named
  readonly at: Pointer
  readonly region: Text
}

/** Data that go to a region that is not plainly inside a protected area. */
export const goneElsewhere = (model: Model): readonly Elsewhere[] =>
  [
    ...receiversTold(model, doneHere(model)).flatMap(ofRecipient),
    ...generalPlaces(model).flatMap(({ at, region, country, ...place }) =>
      region && country === undefined
        ? [{ to: named.place({ at, region, ...place }), at: child(at, 'region'), region }]
        : [],
    ),
  ].filter(({ region }) => isSilent(region, 'protectedArea'))

/** Inside one organisation there is no transfer, and publication is told as publication. */
function ofRecipient(recipient: Recipient): readonly Elsewhere[] {
  const { region, countries, type } = recipient
  if (!region || countries || type === 'internal' || type === 'public' || type === 'people') return []
  return [{ to: named.recipient(recipient), at: child(recipient, 'region'), region }]
}
