import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { recipientsOf, ownPurposes } from './query.js'
import type { Mechanism, Model, Recipient, Transfer } from './types.js'
import { each } from './value.js'

/** Data leaving the area of a regime: derived from the countries of recipients, never declared. */
export interface DerivedTransfer {
  readonly recipient: Recipient
  /** ISO code of the country the data go to, or are read from. */
  readonly country: string
  readonly place: Transfer
  /** The mechanisms of this regime that are declared for it. */
  readonly mechanisms: readonly Mechanism[]
  /** Whether the regime's own table covers the whole country, so that no mechanism has to be declared. */
  readonly adequate: boolean
}

/** The transfers out of the area of a regime that purposes of ours make. */
export function transfersOf(model: Model, law: Law, regime: Regime): readonly DerivedTransfer[] {
  const recipients = ownPurposes(model).flatMap((purpose) => each(recipientsOf(model, purpose)).map((use) => use.target))
  return [...new Set(recipients)].flatMap((recipient) => {
    // Publication is told as publication: it has no country of its own (C-101/01).
    if (recipient.type === 'public' || recipient.type === 'people') return []
    return placesOf(recipient)
      .filter((place) => !law.inArea(regime, place.country))
      .map((place) => derive(recipient, place, law, regime))
  })
}

/** Where a recipient's data go and from where another legal entity reads them. */
function placesOf(recipient: Recipient): readonly Transfer[] {
  // Reading from abroad inside one and the same organisation is no transfer (EDPB Guidelines 05/2021).
  const reads = recipient.type === 'internal' ? [] : (recipient.accessFrom ?? [])
  return [...(recipient.countries ?? []), ...reads]
}

function derive(recipient: Recipient, place: Transfer, law: Law, regime: Regime): DerivedTransfer {
  const mechanisms = each(place.mechanisms).filter((mechanism) => mechanism.type.startsWith(`${regime}-`))
  return {
    recipient,
    country: place.country,
    place,
    mechanisms,
    adequate: law.adequacy(regime, place.country)?.coverage === 'full',
  }
}
