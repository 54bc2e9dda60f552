import { oncePerModel } from '../model/once-per-model.js'
import type { Datum, Model, Purpose, Recipient, Use } from '../model/types.js'
import { each, isEntry, isNone, type None } from '../model/value.js'
import { dataOf, inheritsGeneral, meets } from './purposes.js'
import { bothData, sameDatum } from './same-datum.js'

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
    ? (model.general?.recipients ?? []).filter((use) => meets(withDataOf(use), purpose) && !isKeptFrom(use, purpose))
    : []

/** What is said of everything and reaches no purpose, as these are for other data or people: who is named is told. */
export const unreachedRecipients = oncePerModel((model: Model): readonly Use<Recipient>[] => {
  const reached = new Set([...model.purposes.values()].flatMap((purpose) => generalRecipients(model, purpose)))
  return (model.general?.recipients ?? []).filter((use) => !reached.has(use))
})

/** Whether a recipient is said not to get some data, here or at all. */
export const isWithheld = ({ withheld = [], target }: Use<Recipient>, datum: Datum): boolean =>
  [...withheld, ...(target.withheld ?? [])].some((it) => isEntry(it) && sameDatum(it) === sameDatum(datum))

/** Whether a recipient can get some of the data: it is limited to none but others. Nothing is known of an empty list. */
export function mayGet({ data, target }: Use<Recipient>, some: readonly Datum[]): boolean {
  const only = data ?? target.data
  return only === undefined || some.length === 0 || only.some((datum) => some.includes(datum))
}

/** Whether a recipient is said to get none of the data of a purpose. */
function isKeptFrom(use: Use<Recipient>, purpose: Purpose): boolean {
  const data = dataOf(purpose)
  return data.length > 0 && data.every((datum) => isWithheld(use, datum))
}

/** A use with the data that it and its recipient both allow. */
function withDataOf(use: Use<Recipient>): Use<Recipient> {
  const data = bothData(use.data, use.target.data)
  return data ? { ...use, data } : use
}

/**
 * A recipient and, where it is a processor, whom it passes data on to, at any remove: who passes them on for us does our doing.
 * Each is gone into once, without a stack of calls, however many ways lead to it and however long they are.
 */
export function withPassing(use: Use<Recipient>): readonly Use<Recipient>[] {
  const found: Use<Recipient>[] = []
  const entered = new Set<Recipient>()
  const open = [use]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { target } = next
    // What comes back to where it began is no new way.
    if (target !== use.target || next === use) found.push(next)
    if (entered.has(target)) continue
    entered.add(target)
    if (target.role === 'processor') open.push(...each(target.passesTo).toReversed())
  }
  return found
}

/** Whether a recipient is an organisation of its own that is no public authority. */
export const isOutside = ({ type }: Recipient): boolean =>
  type === undefined || type === 'organisation' || type === 'group-company'
