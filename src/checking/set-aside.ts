import { atPlaces, type Finding, type FindingPlace, placesIn } from '../findings/finding.js'
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
  const kept = findings.flatMap((finding) => {
    const among = inForce.filter((one) => one.rule === finding.rule)
    if (among.length === 0) return finding
    const owners = new Map(
      finding.places.map((place) => [place, among.find((one) => concerns(one, place.pointer, isAbsent))]),
    )
    for (const owner of new Set(owners.values())) {
      const part = owner && atPlaces(finding, (place) => owners.get(place) === owner)
      if (part) taken.get(owner)?.push(part)
    }
    return atPlaces(finding, (place) => owners.get(place) === undefined) ?? []
  })
  const suppressed = inForce.map((one) => {
    const own = taken.get(one) ?? []
    return { ...one, count: placesIn(own), findings: own }
  })
  return { kept, suppressed }
}

/** A comment concerns its entry and what is inside it; the first of a file also what the whole file lacks. */
const concerns = ({ at, isFirst }: InForce, pointer: Pointer, isAbsent: (at: Pointer) => boolean): boolean =>
  isWithin(pointer, at) || (isFirst && (keysOf(pointer).length === 0 || isAbsent(pointer)))

const unusedFinding = ({ rule, at, place }: InForce): Finding =>
  problem({
    rule: 'suppression-is-used',
    severity: 'warning',
    ...place,
    pointer: at,
    data: { mistake: 'sets-nothing-aside', rule } satisfies UnusedSuppression,
  })
