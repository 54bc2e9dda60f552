import type { Regime } from '../law/citation.js'
import type { DataSubjectGroup, Datum, Model, Purpose, RetentionRule } from '../model/types.js'
import { basesIn } from './bases.js'
import { dataOf, ownPurposes, peopleOf } from './purposes.js'
import { retentionRules } from './retention.js'

/** Data that a law has us keep, under a rule of retention. */
export interface LegalDuty {
  readonly datum: Datum
  readonly purpose: Purpose
  readonly people: readonly DataSubjectGroup[]
  readonly rule: RetentionRule
}

/** The data that purposes of ours keep because a law says so, each with its rule. */
export function legalDuties(model: Model, regime: Regime): readonly LegalDuty[] {
  return ownPurposes(model).flatMap((purpose) =>
    basesIn(purpose, regime)
      .filter((basis) => basis.type === 'legal-obligation')
      .flatMap((basis) =>
        (basis.data ?? dataOf(purpose)).flatMap((datum) =>
          retentionRules(model, purpose)
            .filter((rule) => reaches(rule, datum))
            .map((rule) => ({ datum, purpose, people: peopleOf(purpose, basis), rule })),
        ),
      ),
  )
}

/** What another purpose says of the same data of the same people, where it says so without a condition. */
export interface BesideDuty {
  readonly duty: LegalDuty
  readonly purpose: Purpose
  readonly rule: RetentionRule
}

/** Rules of retention over data that a legal duty of another purpose covers. */
export function besideDuties(model: Model, regime: Regime): readonly BesideDuty[] {
  const duties = legalDuties(model, regime)
  if (duties.length === 0) return []
  return ownPurposes(model).flatMap((purpose) =>
    retentionRules(model, purpose)
      .filter((rule) => rule.when === undefined && rule.records === undefined && rule.exceptions === undefined)
      .flatMap((rule) =>
        duties
          .filter((duty) => duty.purpose !== purpose && duty.rule !== rule)
          .filter((duty) => dataOf(purpose).includes(duty.datum) && reaches(rule, duty.datum))
          .filter((duty) => meet(duty.people, peopleOf(purpose, rule)))
          .map((duty) => ({ duty, purpose, rule })),
      ),
  )
}

const reaches = ({ data, when, records }: RetentionRule, datum: Datum): boolean =>
  when === undefined && records === undefined && (data === undefined || data.includes(datum))

/** People that are not stated may be anybody's: then it cannot be told that they are the same. */
const meet = (some: readonly DataSubjectGroup[], others: readonly DataSubjectGroup[]): boolean =>
  some.some((group) => others.includes(group))
