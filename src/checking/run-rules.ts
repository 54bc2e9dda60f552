import type { Finding, Severity } from '../findings/finding.js'
import { relation } from '../grammar/english.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { AnyRule, Worded } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'
import { keysOf } from '../source/pointer.js'

/**
 * Runs rules over a model and builds their findings. What holds in several regimes is one finding that names them all;
 * what is missing only because a mistake was taken out there is not reported again.
 */
export function runRules(rules: readonly AnyRule[], model: Model, law: Law, locator: Locator): readonly Finding[] {
  return rules.flatMap((rule) => runRule(rule, model, law, locator))
}

interface Merged {
  readonly worded: Worded
  readonly regimes: Regime[]
  readonly cites: Citation[]
}

function runRule(rule: AnyRule, model: Model, law: Law, locator: Locator): readonly Finding[] {
  const merged = new Map<string, Merged>()
  for (const regime of model.checked) {
    const cites = law.inForce(rule.cites[regime] ?? [])
    if (cites.length === 0) continue
    for (const worded of rule.run(model, law, regime)) {
      if (model.isSkipped(worded.at)) continue
      const key = `${worded.at}\n${worded.message}`
      const known = merged.get(key) ?? { worded, regimes: [], cites: [] }
      if (!known.regimes.includes(regime)) {
        known.regimes.push(regime)
        known.cites.push(...cites)
      }
      merged.set(key, known)
    }
  }
  return [...merged.values()].map((it) => findingOf(rule, it, model, locator))
}

function findingOf(rule: AnyRule, { worded, regimes, cites }: Merged, model: Model, locator: Locator): Finding {
  const present = locator.exists(worded.at)
  return {
    rule: rule.id,
    severity: severityOf(rule.severity, worded, present, model),
    message: worded.message,
    why: rule.why,
    fix: worded.fix,
    regimes,
    cites,
    pointer: worded.at,
    data: worded.data,
    related: worded.related.map(({ at, is, data }) => ({ ...locator.locate(at), message: relation(is, data) })),
    url: `docs/rules/${rule.id}.md`,
    ...locator.locate(worded.at),
  }
}

/**
 * A transcription cannot know what its source said where it is cut: there, what is absent is at most a warning. What is
 * present and wrong keeps its severity.
 */
function severityOf(severity: Severity, worded: Worded, present: boolean, model: Model): Severity {
  const [top = ''] = keysOf(worded.at)
  return severity === 'error' && !present && model.unknown.has(top) ? 'warning' : severity
}
