import type { Finding } from '../findings/finding.js'
import type { Lowering } from '../findings/lower.js'
import { problem } from '../findings/problem.js'
import { suggest } from '../language/suggest.js'
import type { Model } from '../model/types.js'
import { plain } from '../model/value.js'
import type { AnyRule } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'

/** The severities that a declaration lowers under `lint`, and what is wrong with that block. */
export function lowerings(
  model: Model,
  rules: readonly AnyRule[],
  locator: Locator,
): { readonly lowerings: readonly Lowering[]; readonly findings: readonly Finding[] } {
  const ids = rules.map((rule) => rule.id)
  const known: Lowering[] = []
  const findings: Finding[] = []
  for (const entry of model.lint?.values() ?? []) {
    if (ids.includes(entry.id)) {
      known.push({ rule: entry.id, to: entry.severity, because: plain(entry.because) })
      continue
    }
    const meant = suggest(entry.id, ids)
    findings.push(
      problem({
        rule: 'lint-names-rule',
        severity: 'warning',
        ...locator.locate(entry.at, 'key'),
        pointer: entry.at,
        message: `There is no rule '${entry.id}'.`,
        fix: meant === undefined ? 'forthright rules lists them all.' : `Did you mean ${meant}?`,
      }),
    )
  }
  return { lowerings: known, findings }
}
