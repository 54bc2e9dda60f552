import type { Place } from '../source/file.js'
import { isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { Finding } from './finding.js'

/** A comment that sets findings of one rule aside, with the number of findings it concerned. */
export interface Suppressed {
  readonly rule: string
  /** The entry it stands at: findings there and inside it are meant. */
  readonly at: Pointer
  /** Whether it stands at the first entry of the declaration: then what the whole lacks is meant too. */
  readonly isFirst: boolean
  /** The last day on which it holds, as an ISO calendar day. */
  readonly until: string
  readonly reason: string
  /** The comment itself. */
  readonly place: Place
  readonly count: number
}

/** Sets findings aside; `isAbsent` tells of a pointer whether nothing of that name stands at the top. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppressed[],
  isAbsent: (pointer: Pointer) => boolean,
): { readonly kept: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const counts = suppressions.map(() => 0)
  const kept = findings.filter((finding) => {
    const index = suppressions.findIndex((one) => concerns(one, finding, isAbsent))
    if (index !== -1) counts[index] = (counts[index] ?? 0) + 1
    return index === -1
  })
  return { kept, suppressed: suppressions.map((one, index) => ({ ...one, count: counts[index] ?? 0 })) }
}

function concerns({ rule, at, isFirst }: Suppressed, finding: Finding, isAbsent: (at: Pointer) => boolean): boolean {
  if (rule !== finding.rule) return false
  if (isWithin(finding.pointer, at)) return true
  return isFirst && (keysOf(finding.pointer).length === 0 || isAbsent(finding.pointer))
}
