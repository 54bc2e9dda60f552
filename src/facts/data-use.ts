import type { Datum, Model, Purpose } from '../model/types.js'
import { each } from '../model/value.js'
import { dataOf, ownPurposes } from './purposes.js'

/** What a purpose uses: its data, and what it profiles people or decides by. */
export const dataUsedBy = (purpose: Purpose): readonly Datum[] => [
  ...dataOf(purpose),
  ...each(purpose.profiling).flatMap(({ inputs }) => inputs ?? []),
  ...each(purpose.automatedDecisions).flatMap(({ data }) => data ?? []),
]

/** The data that the declaration must account for: those of its own purposes, and those listed for no purpose in particular. */
export const dataInUse = (model: Model): readonly Datum[] => [
  ...new Set([...ownPurposes(model).flatMap(dataUsedBy), ...(model.general?.data ?? []).map((use) => use.target)]),
]

/** Data that are not personal as held. */
export const isAnonymous = (datum: Datum): boolean => datum.identifiable === 'anonymous'

/** Whether every purpose says which data it uses, so that data outside all of them have none. */
export const allNameData = (model: Model): boolean =>
  [...model.purposes.values()].every((purpose) => purpose.data !== undefined)

/** Whether a purpose leaves open whose data it uses; where only one group is declared, nobody else can be meant. */
export const leavesPeopleOpen = (model: Model, purpose: Purpose): boolean =>
  purpose.dataSubjects === undefined && model.dataSubjects.size !== 1
