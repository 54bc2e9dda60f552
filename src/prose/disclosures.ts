import { issuers } from '../facts/controllers.js'
import { isAnonymous } from '../facts/data-use.js'
import { isHeld } from '../facts/held-data.js'
import { named } from '../facts/names.js'
import { dataOf, doneHere, peopleOf } from '../facts/purposes.js'
import { isWithheld, withPassing } from '../facts/recipients.js'
import type { Regime } from '../law/citation.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Datum, Model, Purpose, Recipient, Use } from '../model/types.js'
import { each } from '../model/value.js'
import type { Claim } from './claim.js'
import { isAboutAllData, isAboutDatum, isAboutPeople, isExcepted } from './claim-scope.js'
import type { Contrary, Terms } from './contrary.js'

/** Data that somebody gets: for one purpose, or for all where none is named. */
export interface Disclosure {
  readonly recipient: Recipient
  readonly use: Use<Recipient>
  readonly purpose?: Purpose
}

/** Everything that purposes of ours give to somebody. */
export const disclosures = oncePerModel((model: Model): readonly Disclosure[] => [
  ...doneHere(model).flatMap((purpose) =>
    each(purpose.recipients).flatMap((use) =>
      withPassing(use).map((it) => ({ recipient: it.target, use: it, purpose })),
    ),
  ),
  ...each(model.general?.recipients).flatMap((use) =>
    withPassing(use).map((it) => ({ recipient: it.target, use: it })),
  ),
])

/** What a recipient is to those who give the data: a part of them, at their orders, somebody else; or nothing says. */
export type Standing = 'inside' | 'processor' | 'third' | 'unclear'

/** What a recipient is to the controllers who give the notice. */
export function standingOf(model: Model, { type, role, controller }: Recipient): Standing {
  if (type === 'internal' || role === 'same-controller') return 'inside'
  if (role === 'processor') return 'processor'
  if (role === 'controller' || role === 'joint-controller') return 'third'
  if (controller && issuers(model).includes(controller)) return 'inside'
  return type === undefined || type === 'organisation' ? 'unclear' : 'third'
}

/** The data somebody gets, as far as they are stated. */
export function dataGiven({ use, recipient, purpose }: Disclosure): readonly Datum[] | undefined {
  const stated = use.data ?? recipient.data ?? (purpose?.data === undefined ? undefined : dataOf(purpose))
  return stated?.filter((datum) => isHeld(datum) && !isWithheld(use, datum))
}

/** What goes out within a claim: personal data of its people and purposes, save for what it excepts itself. */
export const disclosuresWithin = (model: Model, claim: Claim, regime: Regime): readonly Disclosure[] =>
  disclosures(model).filter(
    (it) =>
      isPersonal(it) &&
      (claim.scope.recipients?.includes(it.recipient) ?? true) &&
      isWithinScope(claim, it) &&
      !isLeftOut(claim, it, regime),
  )

const isPersonal = (it: Disclosure): boolean => {
  const given = dataGiven(it)
  return given === undefined || given.length === 0 || !given.every(isAnonymous)
}

function isWithinScope(claim: Claim, it: Disclosure): boolean {
  const { purposes } = claim.scope
  const given = dataGiven(it)
  const isAboutData =
    isAboutAllData(claim) || (it.use.only === undefined && given?.some((datum) => isAboutDatum(claim, datum)))
  if (!isAboutData) return false
  if (it.purpose) {
    return (purposes?.includes(it.purpose) ?? true) && isAboutPeople(claim, peopleOf(it.purpose, it.use))
  }
  // What goes out under every purpose is about the people and purposes of a claim only as far as it is not narrowed itself.
  const isAboutPurposes =
    purposes?.some((purpose) => !given || given.some((datum) => dataOf(purpose).includes(datum))) ?? true
  return isAboutPurposes && (it.use.dataSubjects === undefined || isAboutPeople(claim, it.use.dataSubjects))
}

function isLeftOut(claim: Claim, { recipient, purpose }: Disclosure, regime: Regime): boolean {
  if (claim.excepts.has('legal-duty') && recipient.type === 'public-authority') return true
  return purpose !== undefined && isExcepted(claim, purpose, regime)
}

/** A disclosure as a fact that a claim denies, on terms that the claim denies. */
export function asContrary({ recipient, purpose, use }: Disclosure, terms?: Terms): Contrary {
  const to = named.recipient(recipient)
  const how = terms === undefined ? {} : { terms }
  return {
    at: use.at,
    fact: { is: 'data-given', of: to, ...how },
    closer: { is: 'given-for', ...(purpose && { purpose: named.purpose(purpose) }), recipient: to, ...how },
  }
}
