import { type PurposeKind, purposeKind } from '../catalogue/catalogue.js'
import { oncePer, oncePerModel } from '../model/once-per-model.js'
import type { DataSubjectGroup, Datum, Model, Product, Provision, Purpose } from '../model/types.js'
import { each, isNone, type None } from '../model/value.js'
import { controllersOf, issuers } from './controllers.js'
import { isForAnother } from './customers.js'
import { isHeld } from './held-data.js'
import { isAmong } from './same-datum.js'

/**
 * The purposes that the declaration must account for: those that an issuer of a notice decides on. What another controller
 * does, or has done, is told, but its basis, recipients and periods are for that controller to state.
 */
export const ownPurposes = oncePerModel((model: Model): readonly Purpose[] =>
  doneHere(model).filter((purpose) => !isForAnother(model, purpose)),
)

/** The purposes that an issuer of a notice pursues or, for a customer, carries out: whom it gives data to for these is its doing. */
export const doneHere = oncePerModel((model: Model): readonly Purpose[] =>
  [...model.purposes.values()].filter((purpose) => isOurs(model, purpose)),
)

const issuersOfModel = oncePerModel(issuers)

/** Whether an issuer of a notice pursues a purpose or carries it out, or nobody else is said to. */
export function isOurs(model: Model, purpose: Purpose): boolean {
  const deciding = controllersOf(model, purpose)
  return deciding.length === 0 || deciding.some((controller) => issuersOfModel(model).includes(controller))
}

/**
 * Whether what is said of everything is said of a purpose too: not where it holds no data, and not where another controller
 * decides on it, which gives no notice here.
 */
export const inheritsGeneral = (model: Model, purpose: Purpose): boolean =>
  !holdsNoData(purpose) && isOurs(model, purpose)

/** Whether a purpose states that it holds no data, or uses only such as never arrive: it needs no basis, recipient or period. */
export function holdsNoData(purpose: Purpose): boolean {
  if (isNone(purpose.data)) return true
  const data = dataOf(purpose)
  return data.length > 0 && !data.some(isHeld)
}

/** What is said of everything, for some data, people or products only. */
interface Narrowed {
  readonly data?: readonly Datum[]
  readonly products?: readonly Product[]
  readonly dataSubjects?: readonly DataSubjectGroup[]
}

/**
 * Whether something said of some data, people or products reaches a purpose: one that says that it holds some and is about
 * some of them, and is not for other products.
 */
export const meets = ({ data, dataSubjects, products }: Narrowed, purpose: Purpose): boolean =>
  (products === undefined || purpose.products?.some((product) => products.includes(product)) !== false) &&
  (data === undefined || dataOf(purpose).some((datum) => isAmong(datum, data))) &&
  (dataSubjects === undefined || peopleOf(purpose).some((people) => dataSubjects.includes(people)))

/** The data of a purpose. */
export const dataOf = oncePer((purpose: Purpose): readonly Datum[] => each(purpose.data).map((use) => use.target))

/** Whose data a part of a purpose is about: the people it names, or all of the purpose. */
export const peopleOf = (
  purpose: Purpose,
  part?: { readonly dataSubjects?: readonly DataSubjectGroup[] },
): readonly DataSubjectGroup[] => part?.dataSubjects ?? each(purpose.dataSubjects).map((use) => use.target)

/** The kinds of a purpose, as the catalogue knows them. */
export const kindsOf = (purpose: Purpose): readonly PurposeKind[] =>
  (purpose.kinds ?? []).flatMap((id) => purposeKind(id) ?? [])

/** The kinds of a purpose, but for the messages that advertise where it says that there is no advertising in it. */
export const kindsMeant = (purpose: Purpose): readonly PurposeKind[] =>
  kindsOf(purpose).filter(({ id }) => !isNone(purpose.marketing) || !advertisingMessages.has(id))

/** A newsletter has no other kind than these, whether it advertises or not. */
const advertisingMessages: ReadonlySet<string> = new Set([
  'marketing.email',
  'marketing.sms',
  'marketing.post',
  'marketing.phone',
])

/** Whether people must give the data of a purpose, as it says itself or as it is said of everything that is decided here. */
export function provisionOf(model: Model, purpose: Purpose): readonly Provision[] | None | undefined {
  if (purpose.provision !== undefined) return purpose.provision
  return inheritsGeneral(model, purpose) && !isForAnother(model, purpose) ? model.general?.provision : undefined
}
