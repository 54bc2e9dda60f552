import { basesIn } from '../facts/bases.js'
import { dataOf, ownPurposes, peopleOf } from '../facts/purposes.js'
import type { Regime } from '../law/citation.js'
import type { DataSubjectGroup, Datum, Model, Purpose } from '../model/types.js'
import type { Claim } from './claim.js'

/**
 * The purposes of ours that a claim is about; where data or people of a purpose are not stated, none can be meant. What is
 * said of recipients alone is about what they do, and not about purposes.
 */
export const purposesOf = (model: Model, claim: Claim): readonly Purpose[] =>
  ownPurposes(model).filter(
    (purpose) =>
      claim.scope.recipients === undefined &&
      (claim.scope.purposes?.includes(purpose) ?? true) &&
      isAboutPeople(claim, peopleOf(purpose)) &&
      (isAboutAllData(claim) || dataOf(purpose).some((datum) => isAboutDatum(claim, datum))),
  )

/** The data that a claim is about, with each purpose of ours that uses them. */
export const dataUses = (model: Model, claim: Claim): readonly { readonly purpose: Purpose; readonly datum: Datum }[] =>
  purposesOf(model, claim).flatMap((purpose) =>
    dataOf(purpose)
      .filter((datum) => isAboutDatum(claim, datum))
      .map((datum) => ({ purpose, datum })),
  )

/** Whether a claim is about some people; about nobody in particular is about all. */
export const isAboutPeople = ({ scope }: Claim, people: readonly DataSubjectGroup[]): boolean =>
  scope.dataSubjects === undefined || people.some((group) => scope.dataSubjects?.includes(group))

/** Whether a claim names no data. */
export const isAboutAllData = ({ scope }: Claim): boolean => scope.data === undefined && scope.kinds === undefined

/** Whether a claim is about some data: by their name, by another name, or by a kind. */
export const isAboutDatum = (claim: Claim, datum: Datum): boolean =>
  isAboutAllData(claim) ||
  claim.scope.data?.some((it) => it === datum || it.aliasOf === datum || it === datum.aliasOf) === true ||
  (datum.kinds ?? []).some((kind) => claim.scope.kinds?.includes(kind))

/** Whether everything that a purpose rests on is what a claim excepts; a basis that is not stated is no exception. */
export function isExcepted({ excepts }: Claim, purpose: Purpose, regime: Regime): boolean {
  const bases = basesIn(purpose, regime)
  return (
    bases.length > 0 &&
    bases.every(
      ({ type }) =>
        (type === 'consent' && excepts.has('consent')) || (type === 'legal-obligation' && excepts.has('legal-duty')),
    )
  )
}
