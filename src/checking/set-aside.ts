import { type Finding, type FindingPlace, placesIn } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { grouped } from '../model/grouped.js'
import type { Suppression } from '../reading/suppression-comments.js'
import type { AnyRule } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'
import { keysOf, type Pointer, parentOf } from '../source/pointer.js'
import type { Suppressed } from './checked.js'
import { flawOf, type UnusedSuppression } from './suppression-flaw.js'

/** What is left when the comments of a declaration have set their findings aside, and what is wrong with the comments. */
export interface AfterSuppression {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed<FindingPlace>[]
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
  const inForce: InForce[] = []
  for (const suppression of suppressions) {
    const { at = '', isFirst, rule, until = '', reason = '', place } = suppression
    const flaw = flawOf(suppression, ids, day)
    if (flaw) problems.push(problem({ severity: 'warning', ...place, pointer: at, ...flaw }))
    else inForce.push({ at, isFirst, rule, until, reason, place })
  }
  const { kept, suppressed } = parted(findings, inForce, locator)
  const unused = suppressed.filter(({ count }) => count === 0).map(unusedFinding)
  return { findings: [...kept, ...problems, ...unused], suppressed: suppressed.filter(({ count }) => count > 0) }
}

/** A comment that holds on the day of the check. */
type InForce = Omit<Suppressed, 'count' | 'findings'>

/** Parts what is set aside from what is not, place by place, and gives it to its comment: the first that concerns it. */
function parted(findings: readonly Finding[], inForce: readonly InForce[], locator: Locator) {
  const isAbsent = (pointer: Pointer): boolean => !locator.exists(`/${keysOf(pointer)[0] ?? ''}`)
  const taken = new Map(inForce.map((one) => [one, [] as Finding[]]))
  const byRule = grouped(inForce, ({ rule }) => rule)
  const owners = new Map([...byRule].map(([rule, own]) => [rule, ownersAmong(own, isAbsent)]))
  const kept = findings.flatMap((finding) => {
    const ownerOf = owners.get(finding.rule)
    if (ownerOf === undefined) return finding
    let open: Finding | undefined
    for (const [owner, [first, ...more]] of grouped(finding.places, ({ pointer }) => ownerOf(pointer))) {
      if (first === undefined) continue
      const part = { ...finding, places: [first, ...more] as const }
      if (owner === undefined) open = part
      else taken.get(owner)?.push(part)
    }
    return open ?? []
  })
  const suppressed = inForce.map((one) => {
    const own = taken.get(one) ?? []
    return { ...one, count: placesIn(own), findings: own }
  })
  return { kept, suppressed }
}

/**
 * The first of some comments that concerns a place: a comment concerns its entry and what is inside it; the first of a file also
 * what the whole file lacks.
 */
function ownersAmong(comments: readonly InForce[], isAbsent: (at: Pointer) => boolean) {
  const ranks = new Map(comments.map((one, index) => [one, index]))
  const byEntry = new Map<Pointer, InForce>()
  for (const one of comments) if (!byEntry.has(one.at)) byEntry.set(one.at, one)
  const first = comments.find(({ isFirst }) => isFirst)
  return (pointer: Pointer): InForce | undefined => {
    let owner = first && (pointer === '' || isAbsent(pointer)) ? first : undefined
    const rankOf = (one: InForce | undefined): number => (one && ranks.get(one)) ?? comments.length
    for (let at = pointer; ; at = parentOf(at)) {
      const one = byEntry.get(at)
      if (rankOf(one) < rankOf(owner)) owner = one
      if (at === '') return owner
    }
  }
}

const unusedFinding = ({ rule, at, place }: InForce): Finding =>
  problem({
    rule: 'suppression-is-used',
    severity: 'warning',
    ...place,
    pointer: at,
    data: { mistake: 'sets-nothing-aside', rule } satisfies UnusedSuppression,
  })
