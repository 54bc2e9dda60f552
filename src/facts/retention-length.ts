import { type Quoted, quoted } from '../findings/fact.js'
import type { RetentionRule } from '../model/types.js'
import { type Duration, parseDuration, sumOf } from './duration.js'

/** A length as it is written: one period, or those of several stages. */
export type WrittenLength = Quoted | readonly Quoted[]

/** How long a rule keeps data, as it is written: its period, or its stages one after the other; undefined without a length. */
export function lengthWritten({ keep, stages = [] }: RetentionRule): WrittenLength | undefined {
  if (keep !== undefined) return quoted(keep)
  const lengths = stages.flatMap(({ keep: length }) => length ?? [])
  return lengths.length > 0 ? lengths.map(quoted) : undefined
}

/** How long a rule keeps data: its period, or the sum of its stages; undefined without a length that can be compared. */
export function lengthOf({ keep, stages = [] }: RetentionRule): Duration | undefined {
  if (keep !== undefined) return parseDuration(keep)
  return stages.length > 0 ? stagesLength({ stages }) : undefined
}

/** How long the stages of a rule last together; undefined where one of them has no length. */
export function stagesLength({ stages = [] }: Pick<RetentionRule, 'stages'>): Duration | undefined {
  const lengths = stages.map(({ keep }) => (keep === undefined ? undefined : parseDuration(keep)))
  const known = lengths.filter((length) => length !== undefined)
  return known.length === lengths.length ? sumOf(known) : undefined
}
