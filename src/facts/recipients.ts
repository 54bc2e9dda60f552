import type { Model, Purpose, Recipient, Use } from '../model/types.js'
import { isNone, type None } from '../model/value.js'
import { both, inheritsGeneral, meets } from './purposes.js'

/**
 * Who receives data for a purpose: its own recipients, and those of everything that its data and people concern; undefined
 * when not stated.
 */
export function recipientsOf(model: Model, purpose: Purpose): readonly Use<Recipient>[] | None | undefined {
  const general = generalRecipients(model, purpose)
  const own = purpose.recipients ?? model.noRecipients
  if (own !== undefined && !isNone(own)) return [...own, ...general]
  return general.length > 0 ? general : own
}

/** The recipients said of everything that receive data of a purpose. */
export const generalRecipients = (model: Model, purpose: Purpose): readonly Use<Recipient>[] =>
  inheritsGeneral(model, purpose)
    ? (model.general?.recipients ?? []).filter((use) => meets(withDataOf(use), purpose))
    : []

/** A use with the data that it and its recipient both allow. */
function withDataOf(use: Use<Recipient>): Use<Recipient> {
  const data = both(use.data, use.target.data)
  return data ? { ...use, data } : use
}

/** Whether a recipient is an organisation of its own that is no public authority. */
export const isOutside = ({ type }: Recipient): boolean =>
  type === undefined || type === 'organisation' || type === 'group-company'
