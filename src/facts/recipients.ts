import type { Model, Purpose, Recipient, Use } from '../model/types.js'
import { isNone, type None } from '../model/value.js'

/** Who receives data for a purpose: its own recipients and those of every purpose; undefined when not stated. */
export function recipientsOf(model: Model, purpose: Purpose): readonly Use<Recipient>[] | None | undefined {
  const general = model.general?.recipients
  if (purpose.recipients === undefined) return general ?? model.noRecipients
  return isNone(purpose.recipients) ? (general ?? purpose.recipients) : [...purpose.recipients, ...(general ?? [])]
}

/** Whether a recipient is an organisation of its own that is no public authority. */
export const isOutside = ({ type }: Recipient): boolean =>
  type === undefined || type === 'organisation' || type === 'group-company'
