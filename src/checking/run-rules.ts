import type { Finding, Severity } from '../findings/finding.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { AnyRule, Hit } from '../rules/rule.js'
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
  readonly hit: Hit<unknown>
  readonly regimes: Regime[]
  readonly cites: Citation[]
}

function runRule(rule: AnyRule, model: Model, law: Law, locator: Locator): readonly Finding[] {
  const merged = new Map<string, Merged>()
  for (const regime of model.checked) {
    const cites = law.inForce(rule.cites[regime] ?? [])
    if (cites.length === 0) continue
    for (const hit of rule.check(model, law, regime)) {
      if (model.isSkipped(hit.at)) continue
      const key = `${hit.at}\n${JSON.stringify(hit.data)}`
      const known = merged.get(key) ?? { hit, regimes: [], cites: [] }
      if (!known.regimes.includes(regime)) {
        known.regimes.push(regime)
        known.cites.push(...cites)
      }
      merged.set(key, known)
    }
  }
  const found = [...merged.values()].map((it) => findingOf(rule, it, model, locator))
  return rule.isOne ? gathered(found) : found
}

/** One finding of those that have the same words, with the places of all. */
function gathered(findings: readonly Finding[]): readonly Finding[] {
  const byWords = new Map<string, Finding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.regimes, finding.data])
    const known = byWords.get(key)
    byWords.set(key, known ? { ...known, places: [...known.places, ...finding.places] } : finding)
  }
  return [...byWords.values()]
}

function findingOf(rule: AnyRule, { hit, regimes, cites }: Merged, model: Model, locator: Locator): Finding {
  const { at, data, related = [], edits } = hit
  const place = {
    pointer: at,
    ...locator.locate(at),
    related: related.map((one) => ({ ...one, ...locator.locate(one.at) })),
    ...(edits && { edits }),
  }
  return {
    rule: rule.id,
    severity: severityOf(severityIn(rule, model), at, locator.exists(at), model),
    regimes,
    cites,
    data,
    places: [place],
    url: `docs/rules/${rule.id}.md`,
  }
}

const severityIn = ({ severity, inTranscriptions }: AnyRule, { transcription }: Model): Severity =>
  transcription === undefined ? severity : (inTranscriptions ?? severity)

/**
 * A transcription cannot know what its source said where it is cut: there, what is absent is at most a warning. What is
 * present and wrong keeps its severity.
 */
function severityOf(severity: Severity, at: string, present: boolean, model: Model): Severity {
  const [top = ''] = keysOf(at)
  return severity === 'error' && !present && model.unknown.has(top) ? 'warning' : severity
}
