import type { Datum, Purpose } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { recipientsOf } from '../recipients.js'
import { retentionRules } from '../retention.js'
import type { Scope } from './scope.js'
import { sensitiveUses } from './sensitive-uses.js'

/**
 * The purposes that people would not expect, or not with what hangs on them: sensitive data, stated risks, marketing, what
 * a machine decides or works out, publication.
 */
export function unexpectedPurposes(scope: Scope): readonly Purpose[] {
  const sensitive = new Set(sensitiveUses(scope).map(({ purpose }) => purpose.id))
  return scope.purposes.filter(
    (purpose) =>
      sensitive.has(purpose.id) ||
      (purpose.risks ?? []).length > 0 ||
      each(purpose.marketing).length + each(purpose.automatedDecisions).length + each(purpose.profiling).length > 0 ||
      each(recipientsOf(scope.model, purpose)).some(({ target }) => target.type === 'public'),
  )
}

/** What a purpose keeps without an end: some data, or all of it where none are named. */
export interface Endless {
  readonly purpose: Purpose
  readonly data: readonly Datum[]
  readonly at: readonly Pointer[]
}

/** What the purposes of a document keep without an end. */
export const keptForever = ({ model, purposes }: Scope): readonly Endless[] =>
  purposes.flatMap((purpose) => {
    const rules = retentionRules(model, purpose).filter(({ keep }) => keep === 'indefinitely')
    if (rules.length === 0) return []
    const data = unique(rules.flatMap((rule) => rule.data ?? []))
    return [{ purpose, data, at: rules.map((rule) => child(rule, 'keep')) }]
  })
