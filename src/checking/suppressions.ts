import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { type Suppressed, suppress } from '../findings/suppress.js'
import { suggest } from '../language/suggest.js'
import { isDay } from '../law/dated.js'
import type { Suppression } from '../reading/suppression-comments.js'
import type { AnyRule } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'
import { keysOf } from '../source/pointer.js'

/** What is left when the comments of a declaration have set their findings aside, and what is wrong with the comments. */
export interface AfterSuppression {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** Holds the suppressions of a declaration against the rules and the day; one that does not hold sets nothing aside. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { rules, asOf, locator }: { readonly rules: readonly AnyRule[]; readonly asOf: string; readonly locator: Locator },
): AfterSuppression {
  const ids = rules.map(({ id }) => id)
  const problems: Finding[] = []
  const inForce: Suppressed[] = []
  for (const suppression of suppressions) {
    const { at = '', isFirst, rule, until = '', reason = '', place } = suppression
    const wrong = flawOf(suppression, ids, asOf)
    if (wrong) problems.push(problem({ severity: 'warning', ...place, pointer: at, ...wrong }))
    else inForce.push({ at, isFirst, rule, until, reason, place, count: 0 })
  }
  const isAbsent = (pointer: string): boolean => !locator.exists(`/${keysOf(pointer)[0] ?? ''}`)
  const { kept, suppressed } = suppress(findings, inForce, isAbsent)
  const unused = suppressed.filter(({ count }) => count === 0).map(unusedFinding)
  return { findings: [...kept, ...problems, ...unused], suppressed: suppressed.filter(({ count }) => count > 0) }
}

interface Flaw {
  readonly rule: string
  readonly message: string
  readonly fix: string
}

const example = (rule: string): string => `# forthright-ignore ${rule} until 2027-03-01 -- the reason`

function flawOf({ rule, until, reason, at }: Suppression, ids: readonly string[], asOf: string): Flaw | undefined {
  if (rule === '' || until === undefined || reason === undefined || !isDay(until)) {
    return incomplete(rule, until, reason)
  }
  if (!ids.includes(rule)) return unknown(rule, ids)
  if (at === undefined) {
    return {
      rule: 'suppression-is-used',
      message: `This comment sets ${rule} aside, but it stands at no entry.`,
      fix: 'Put it on the line above the entry that it is about.',
    }
  }
  if (until >= asOf) return undefined
  return {
    rule: 'suppression-is-current',
    message: `This comment set ${rule} aside until ${until}, and that day is past.`,
    fix: 'Mend what it set aside and delete the comment; or, if the reason still holds, give it a new date.',
  }
}

function incomplete(rule: string, until: string | undefined, reason: string | undefined): Flaw {
  const lacks = [
    ...(rule === '' ? ['the id of a rule'] : []),
    ...(until === undefined
      ? ['a last day']
      : isDay(until)
        ? []
        : [`a last day that is in the calendar (not ${until})`]),
    ...(reason === undefined ? ['a reason after --'] : []),
  ]
  return {
    rule: 'suppression-is-complete',
    message: `This comment would set a finding aside, but it lacks ${lacks.join(' and ')}, so it does not.`,
    fix: `Write it like this: ${example(rule === '' ? 'retention-ends' : rule)}`,
  }
}

function unknown(rule: string, ids: readonly string[]): Flaw {
  const meant = suggest(rule, ids)
  return {
    rule: 'suppression-names-rule',
    message: `This comment would set '${rule}' aside, but there is no such rule.`,
    fix: meant === undefined ? 'forthright rules lists all rules that can be set aside.' : `Did you mean ${meant}?`,
  }
}

const unusedFinding = ({ rule, at, place }: Suppressed): Finding =>
  problem({
    rule: 'suppression-is-used',
    severity: 'warning',
    ...place,
    pointer: at,
    message: `This comment sets ${rule} aside, but there is no such finding here.`,
    fix: 'Delete the comment; or put it above the entry that the finding is about.',
  })
