import { type Finding, placesIn, type Severity } from '../findings/finding.js'
import { digits, type Look, wordOf } from './layout.js'
import type { Paint } from './palette.js'

const order: readonly Severity[] = ['error', 'warning', 'info']

/** How many rules the table of what is not shown names. */
const rows = 10

/** Which findings are drawn when there are many: errors first, so that no warning hides one; in their old order. */
export function selectShown(findings: readonly Finding[], max: number) {
  const chosen = new Set(order.flatMap((severity) => findings.filter((one) => one.severity === severity)).slice(0, max))
  return {
    shown: findings.filter((finding) => chosen.has(finding)),
    rest: findings.filter((finding) => !chosen.has(finding)),
  }
}

/** The findings that are not drawn, as a table by rule: errors first, then the most frequent. */
export function tableOf(rest: readonly Finding[], look: Look, paint: Paint): readonly string[] {
  const groups = new Map<string, { readonly severity: Severity; readonly rule: string; readonly count: number }>()
  for (const { severity, rule, places } of rest) {
    const key = `${severity} ${rule}`
    groups.set(key, { severity, rule, count: (groups.get(key)?.count ?? 0) + places.length })
  }
  const sorted = [...groups.values()].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  )
  const more = look.ascii ? '...' : '…'
  const all = placesIn(rest)
  const many = all === 1 ? '1 more finding' : `${digits(all)} more findings`
  const which = sorted.length > rows ? 'The rules behind most of them:' : 'By rule:'
  const widest = Math.max(5, ...sorted.map(({ count }) => digits(count).length + 2))
  return [
    paint('dim', `${more} ${many}. ${which}`),
    ...sorted.slice(0, rows).map(({ severity, rule, count }) => {
      const word = wordOf[severity]
      const number = digits(count).padStart(5 - word.length + widest)
      return `  ${paint(severity, word)}${number}  ${rule}`
    }),
  ]
}
