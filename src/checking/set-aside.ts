import { atPlaces, type Finding, type FindingPlace } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Suppression } from '../reading/suppression-comments.js'
import type { AnyRule } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'
import { isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { Suppressed } from './checked.js'
import { flawOf, type UnusedSuppression } from './suppression-flaw.js'

/** What is left when the comments of a declaration have set their findings aside, and what is wrong with the comments. */
export interface AfterSuppression {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** What the comments of a declaration are held against. */
interface Held {
  readonly rules: readonly AnyRule[]
  readonly day: string
  readonly locator: Locator
}

/** Sets aside what the comments of a declaration name; one that does not hold sets nothing aside and is reported. */
export function setAside(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { rules, day, locator }: Held,
): AfterSuppression {
  const ids = rules.map(({ id }) => id)
  const problems: Finding[] = []
  const inForce: Suppressed[] = []
  for (const suppression of suppressions) {
    const { at = '', isFirst, rule, until = '', reason = '', place } = suppression
    const flaw = flawOf(suppression, ids, day)
    if (flaw) problems.push(problem({ severity: 'warning', ...place, pointer: at, ...flaw }))
    else inForce.push({ at, isFirst, rule, until, reason, place, count: 0 })
  }
  const { kept, suppressed } = parted(findings, inForce, locator)
  const unused = suppressed.filter(({ count }) => count === 0).map(unusedFinding)
  return { findings: [...kept, ...problems, ...unused], suppressed: suppressed.filter(({ count }) => count > 0) }
}

/** Parts what is set aside from what is not, place by place, and counts it for each comment. */
function parted(findings: readonly Finding[], inForce: readonly Suppressed[], locator: Locator) {
  const isAbsent = (pointer: Pointer): boolean => !locator.exists(`/${keysOf(pointer)[0] ?? ''}`)
  const counts = inForce.map(() => 0)
  const isOpen = (rule: string, { pointer }: FindingPlace): boolean => {
    const index = inForce.findIndex((one) => one.rule === rule && concerns(one, pointer, isAbsent))
    if (index !== -1) counts[index] = (counts[index] ?? 0) + 1
    return index === -1
  }
  const kept = findings.flatMap((finding) => atPlaces(finding, (place) => isOpen(finding.rule, place)) ?? [])
  return { kept, suppressed: inForce.map((one, index) => ({ ...one, count: counts[index] ?? 0 })) }
}

/** A comment concerns its entry and what is inside it; the first of a file also what the whole file lacks. */
const concerns = ({ at, isFirst }: Suppressed, pointer: Pointer, isAbsent: (at: Pointer) => boolean): boolean =>
  isWithin(pointer, at) || (isFirst && (keysOf(pointer).length === 0 || isAbsent(pointer)))

const unusedFinding = ({ rule, at, place }: Suppressed): Finding =>
  problem({
    rule: 'suppression-is-used',
    severity: 'warning',
    ...place,
    pointer: at,
    data: { mistake: 'sets-nothing-aside', rule } satisfies UnusedSuppression,
  })
