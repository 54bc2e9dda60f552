import type { Datum, Purpose } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import type { Condition } from '../conditions.js'
import { type SensitiveKind, sensitiveKinds } from '../sensitive.js'
import type { Scope } from './scope.js'

/** Some data of a sensitive kind, used for a purpose. */
export interface SensitiveUse {
  readonly kind: SensitiveKind
  readonly datum: Datum
  readonly purpose: Purpose
  readonly at: Pointer
}

/** The sensitive data that the purposes of a document use. */
export const sensitiveUses = ({ purposes }: Pick<Scope, 'purposes'>): readonly SensitiveUse[] =>
  purposes.flatMap((purpose) =>
    each(purpose.data).flatMap(({ target: datum }) =>
      sensitiveKinds(datum).map(({ kind, at }) => ({ kind, at, datum, purpose })),
    ),
  )

/** The uses of each kind, in the order of their first. */
export const byKind = (uses: readonly SensitiveUse[]): readonly (readonly SensitiveUse[])[] =>
  unique(uses.map(({ kind }) => kind)).map((kind) => uses.filter((use) => use.kind === kind))

/** What is stated to allow a purpose the use of some data of a kind. */
export function conditionsFor(purpose: Purpose, kind: SensitiveKind, data: readonly Datum[]): readonly Condition[] {
  const all: readonly Condition[] =
    kind === 'criminal' ? each(purpose.criminalOffenceCondition) : each(purpose.specialCategoryCondition)
  return all.filter((condition) => condition.data === undefined || condition.data.some((it) => data.includes(it)))
}

/** What is stated of a purpose to allow sensitive data though it uses none that show why. */
export function unexplainedConditions(purpose: Purpose, uses: readonly SensitiveUse[]): readonly Condition[] {
  const here = uses.filter((use) => use.purpose === purpose)
  const explained = byKind(here).flatMap((ofKind) =>
    ofKind[0] ? conditionsFor(purpose, ofKind[0].kind, unique(ofKind.map(({ datum }) => datum))) : [],
  )
  const all: readonly Condition[] = [
    ...each(purpose.specialCategoryCondition),
    ...each(purpose.criminalOffenceCondition),
  ]
  return all.filter((condition) => !explained.includes(condition))
}
