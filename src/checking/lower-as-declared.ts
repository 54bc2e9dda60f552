import { type Finding, placesIn, type Severity } from '../findings/finding.js'
import type { Model } from '../model/types.js'
import { plain } from '../model/value.js'
import type { AnyRule } from '../rules/rule.js'
import { noRule } from '../settings/no-rule.js'
import type { Locator } from '../source/locate.js'
import type { Lowered } from './checked.js'

/** What is left when a declaration has lowered its rules, and what is wrong with how it does. */
export interface AfterLowering {
  readonly findings: readonly Finding[]
  readonly lowered: readonly Lowered[]
}

const ranks: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error']

/** Lowers what the block `lint` of a declaration asks to lower, never raises, and counts it for the summary. */
export function lowerAsDeclared(
  findings: readonly Finding[],
  model: Model,
  { rules, locator }: { readonly rules: readonly AnyRule[]; readonly locator: Locator },
): AfterLowering {
  const ids = rules.map((rule) => rule.id)
  const entries = [...(model.lint?.values() ?? [])]
  const lowerings = new Map(entries.filter(({ id }) => ids.includes(id)).map((entry) => [entry.id, entry.severity]))
  const loweredTo = ({ rule, severity }: Finding): Severity | 'off' => {
    const to = lowerings.get(rule) ?? severity
    return ranks.indexOf(to) < ranks.indexOf(severity) ? to : severity
  }
  const kept = findings.flatMap((finding) => {
    const severity = loweredTo(finding)
    return severity === 'off' ? [] : [{ ...finding, severity }]
  })
  const countOf = (id: string): number =>
    placesIn(findings.filter((finding) => finding.rule === id && loweredTo(finding) !== finding.severity))
  const lowered = entries
    .filter(({ id }) => lowerings.has(id))
    .map(({ id, severity, because }) => ({ rule: id, to: severity, because: plain(because), count: countOf(id) }))
  const unknown = entries
    .filter(({ id }) => !lowerings.has(id))
    .map(({ id, at }) => noRule({ id, pointer: at, ids }, locator, 'warning'))
  return { findings: [...kept, ...unknown], lowered }
}
