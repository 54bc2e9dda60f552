import type { Finding, Severity } from './finding.js'

/** A rule whose severity the declaration itself lowers. */
export interface Lowering {
  readonly rule: string
  readonly to: Severity | 'off'
  readonly because: string
}

/** A lowering with the number of findings it concerned. */
export interface Lowered extends Lowering {
  readonly count: number
}

const ranks: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error']

/** Lowers what the declaration asks to lower, never raises, and counts it for the summary. */
export function lower(
  findings: readonly Finding[],
  lowerings: readonly Lowering[],
): { readonly findings: readonly Finding[]; readonly lowered: readonly Lowered[] } {
  const counts = new Map(lowerings.map((lowering) => [lowering.rule, { ...lowering, count: 0 }]))
  const kept = findings.flatMap((finding) => {
    const lowering = counts.get(finding.rule)
    if (!lowering || ranks.indexOf(lowering.to) >= ranks.indexOf(finding.severity)) return [finding]
    lowering.count += 1
    return lowering.to === 'off' ? [] : [{ ...finding, severity: lowering.to }]
  })
  return { findings: kept, lowered: [...counts.values()] }
}
