import type { LawItem } from '../model/types.js'
import { saidBy } from './said.js'

/** Whether a title names no law: "applicable laws and regulations". */
export const isNoLaw = ({ title }: LawItem): boolean => title !== undefined && saidBy(title, 'namesNoLaw').length > 0

/** Whether a title is that of a rule which an organisation, or its trade, has given itself: "our internal policy". */
export const isOwnRule = ({ title }: LawItem): boolean => title !== undefined && saidBy(title, 'ownRule').length > 0

/** The laws of a field that can be looked up. */
export const namedLaws = (laws: readonly LawItem[] | undefined): readonly LawItem[] =>
  (laws ?? []).filter((item) => !isNoLaw(item) && !isOwnRule(item))

/** The country whose law a title is: as stated, else where its name tells it. */
export const countryOfLaw = ({ title, country }: LawItem): string | undefined =>
  country ?? (title !== undefined && saidBy(title, 'lawOfUnitedStates').length > 0 ? 'US' : undefined)
