import type { Controller, Customer, Model, Purpose, Text } from '../model/types.js'
import { controllersOf } from './controllers.js'

/** Whether an organisation decides nothing itself: it works for its customers. */
export const isProcessor = ({ role }: Controller): boolean => role === 'processor'

/** Whether all who give a notice, or one of them, only carry out what their customers decide. */
export const areProcessors = (controllers: readonly Controller[]): boolean =>
  controllers.length > 0 && controllers.every(isProcessor)

/**
 * Whether a purpose is only carried out, for somebody else who decides on it: then nobody here owes a basis for it. Who does
 * something for somebody and states a basis of its own decides on it all the same.
 */
export function isForAnother(model: Model, purpose: Purpose): boolean {
  if (purpose.onBehalfOf !== undefined && purpose.basis === undefined) return true
  const deciding = controllersOf(model, purpose)
  return areProcessors(deciding.length > 0 ? deciding : [...model.controllers.values()])
}

/** Whether those who give a document decide on none of its purposes: they are processors, or carry out all of them for others. */
export const onlyWorkForOthers = ({ model, issuers, purposes }: Given): boolean =>
  areProcessors(issuers) || (purposes.length > 0 && purposes.every((purpose) => isForAnother(model, purpose)))

/** What a document is about and who gives it. */
interface Given {
  readonly model: Model
  readonly issuers: readonly Controller[]
  readonly purposes: readonly Purpose[]
}

/** For whom a purpose is carried out: those it names or, where a processor names none, all customers; empty for one of ours. */
export function carriedOutFor(model: Model, purpose: Purpose): readonly (Customer | Text)[] {
  if (!isForAnother(model, purpose)) return []
  return purpose.onBehalfOf ?? [...model.customers.values()]
}

/** Whether all that is told to be done is done for customers: services are, and no purpose of a document is told beside them. */
export const tellsServicesAlone = ({ services }: Model, purposes: readonly Purpose[]): boolean =>
  purposes.length === 0 && services.size > 0

/** Customers that are described as a sort, such as “the firms that use our software”, and not one by its name. */
export const sortsOfCustomers = ({ customers }: Model): readonly Customer[] =>
  [...customers.values()].filter(({ label, name }) => label !== undefined && name === undefined)
