import { receivers } from '../facts/transfers.js'
import type { Model, Recipient, Text } from '../model/types.js'
import { isSilent } from './said.js'

/** A recipient of which a text gives a region instead of countries. */
export interface RecipientElsewhere {
  readonly recipient: Recipient
  readonly region: Text
}

/** Recipients of ours whose data go to a region that is not plainly inside a protected area. */
export const recipientsElsewhere = (model: Model): readonly RecipientElsewhere[] =>
  receivers(model).flatMap((recipient) => {
    const { region, countries, type } = recipient
    // Inside one organisation there is no transfer, and publication is told as publication.
    if (!region || countries || type === 'internal' || type === 'public' || type === 'people') return []
    return isSilent(region, 'protectedArea') ? [{ recipient, region }] : []
  })
