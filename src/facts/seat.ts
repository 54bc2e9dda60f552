import type { Controller, Model } from '../model/types.js'
import { channelsOf } from './contact.js'
import { issuers } from './controllers.js'

/** Whether all who give the notice have their seat in the United Kingdom, by their country or by the postcode of their address. */
export function isBritish(model: Model): boolean {
  const all = issuers(model)
  return all.length > 0 && all.every(isSeatedInBritain)
}

const isSeatedInBritain = ({ country, contact }: Controller): boolean =>
  country === undefined
    ? channelsOf(contact).some(({ type, value }) => type === 'post' && postcode.test(value))
    : country === 'GB'

/** The form of a British postcode, which no other country has. */
const postcode = /(?:^|[\s,])[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}(?:$|[\s,.])/
