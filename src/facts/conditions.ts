import type { Regime } from '../law/citation.js'
import type { Law, Schedule1Condition } from '../law/law.js'
import type { Basis, CriminalCondition, DataSubjectGroup, Datum, Purpose, SpecialCondition } from '../model/types.js'
import { each } from '../model/value.js'
import { basesIn } from './bases.js'
import { dataUsedBy } from './data-use.js'
import { isHeld } from './held-data.js'
import { type SensitiveKind, sensitiveKinds } from './sensitive.js'

/** What allows sensitive data: a condition of Article 9(2), or one of Article 10. */
export type Condition = SpecialCondition | CriminalCondition

/** The two ways in which the law guards data: special categories (Article 9), and crimes and convictions (Article 10). */
export type Guarded = 'special' | 'criminal'

const countsIn = ({ regimes }: Condition, regime: Regime): boolean => regimes === undefined || regimes.includes(regime)

/** The Article 9(2) conditions of a purpose that count in a regime. */
export const specialConditionsIn = (purpose: Purpose, regime: Regime): readonly SpecialCondition[] =>
  each(purpose.specialCategoryCondition).filter((condition) => countsIn(condition, regime))

/** The Article 10 conditions of a purpose that count in a regime. */
export const criminalConditionsIn = (purpose: Purpose, regime: Regime): readonly CriminalCondition[] =>
  each(purpose.criminalOffenceCondition).filter((condition) => countsIn(condition, regime))

/** Whether a condition is stated for some data: for all of its purpose, or for these among others. */
export const covers = ({ data }: Condition, datum: Datum): boolean => data === undefined || data.includes(datum)

/** Whether a sensitive kind is guarded by Article 9 or by Article 10. */
export const isGuarded = (kind: SensitiveKind, as: Guarded): boolean => (kind === 'criminal') === (as === 'criminal')

/** The data of a purpose that one of the two articles guards, also where it only profiles or decides by them. */
export const guardedData = (purpose: Purpose, as: Guarded): readonly Datum[] =>
  [...new Set(dataUsedBy(purpose))]
    .filter(isHeld)
    .filter((datum) => sensitiveKinds(datum).some(({ kind }) => isGuarded(kind, as)))

/** Guarded data of a purpose for which no condition is stated in a regime. */
export function unconditionedData(purpose: Purpose, regime: Regime, as: Guarded): readonly Datum[] {
  const conditions: readonly Condition[] =
    as === 'special' ? specialConditionsIn(purpose, regime) : criminalConditionsIn(purpose, regime)
  return guardedData(purpose, as).filter((datum) => !conditions.some((condition) => covers(condition, datum)))
}

/** The paragraph of Schedule 1 that a condition names, where that paragraph is a condition; not whether it fits. */
export const paragraphOf = (law: Law, { schedule1 }: Condition): Schedule1Condition | undefined =>
  schedule1 === undefined ? undefined : law.schedule1(schedule1)

/** The part of Schedule 1 in which an Article 9(2) condition needs a paragraph (DPA 2018 s. 10(2) and (3)); most need none. */
export function partNeeded(law: Law, { type }: SpecialCondition): 1 | 2 | 3 | undefined {
  const [first] = law.specialCondition(type, 'uk')?.schedule1 ?? []
  return first === undefined ? undefined : law.schedule1(first)?.part
}

/** Whether an Article 9(2) condition names a paragraph of Schedule 1 in the part that it needs. */
export const meetsSchedule1 = (law: Law, condition: SpecialCondition): boolean =>
  paragraphOf(law, condition)?.part === partNeeded(law, condition)

/** A part of a purpose: only these data, only these people. */
interface Part {
  readonly data?: readonly Datum[]
  readonly dataSubjects?: readonly DataSubjectGroup[]
}

/** Whether two parts of a purpose can be about the same data of the same people. */
export const overlap = (one: Part, other: Part): boolean =>
  meet(one.data, other.data) && meet(one.dataSubjects, other.dataSubjects)

const meet = <Item>(some: readonly Item[] | undefined, others: readonly Item[] | undefined): boolean =>
  some === undefined || others === undefined || some.some((item) => others.includes(item))

/** The Article 6 bases that stand beside a condition in a regime. */
export const basesBeside = (purpose: Purpose, condition: Condition, regime: Regime): readonly Basis[] =>
  basesIn(purpose, regime).filter((basis) => overlap(basis, condition))
