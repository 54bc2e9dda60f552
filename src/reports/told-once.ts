import type { Outcome } from '../checking/checked.js'
import type { Finding, KnownPlace } from '../findings/finding.js'
import { digits } from './layout.js'
import { visibleName } from './visible-name.js'

/** Results in which a finding in a shared part stands once, and which declarations have it. */
export interface ToldOnce {
  /** A finding stands in the first result that has it. */
  readonly results: readonly Outcome[]
  /** `40 declarations: a.yaml, b.yaml, c.yaml and 37 more`; undefined of what one declaration alone has. */
  readonly whoHas: (finding: Finding) => string | undefined
}

/** Tells once what several declarations have in a part that they share: there is one place to mend. */
export function toldOnce(results: readonly Outcome[]): ToldOnce {
  const having = new Map<string, string[]>()
  const once = results.map((result): Outcome => {
    const [main = ''] = result.files
    const isFirst = (finding: Finding<KnownPlace>): boolean => {
      if (finding.places[0].file === main) return true
      const key = keyOf(finding)
      const before = having.get(key)
      if (before === undefined) having.set(key, [main])
      else before.push(main)
      return before === undefined
    }
    return results.length === 1 ? result : { ...result, findings: result.findings.filter(isFirst) }
  })
  const whoHas = (finding: Finding): string | undefined => {
    const all = having.size === 0 ? [] : (having.get(keyOf(finding)) ?? [])
    return all.length < 2 ? undefined : declarations(all)
  }
  return { results: once, whoHas }
}

/** What is the same finding in two declarations: all that is said of it, and where. */
const keyOf = ({ rule, severity, regimes, data, places }: Finding): string =>
  JSON.stringify([rule, severity, regimes, data, places.map(({ file, range, related }) => [file, range, related])])

/** So many declarations are named. */
const mostNamed = 3

function declarations(all: readonly string[]): string {
  const named = all.slice(0, all.length === mostNamed + 1 ? all.length : mostNamed).map(visibleName)
  const more = all.length - named.length
  const last = more > 0 ? `${digits(more)} more` : named.pop()
  return `${digits(all.length)} declarations: ${named.join(', ')} and ${last}`
}
