import { type Finding, placesIn, severities } from '../findings/finding.js'
import { isStage } from '../findings/stages.js'
import type { Words } from '../wording/words.js'
import { cells, digits, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import type { Paint } from './palette.js'
import { printPlace } from './print-place.js'

/**
 * Findings in the order in which they are worked through: what keeps the file from being read, then by severity, in reading
 * order; those of one rule stand together where its first one stands.
 */
export function inTurn(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ rule, severity }: Finding): number =>
    severity === 'error' && isStage(rule) ? -1 : severities.indexOf(severity)
  const first = new Map<string, number>()
  findings.forEach((finding, index) => {
    const key = keyOf(finding)
    if (!first.has(key)) first.set(key, index)
  })
  const placeOf = (finding: Finding): number => first.get(keyOf(finding)) ?? 0
  return [...findings].sort((a, b) => rank(a) - rank(b) || placeOf(a) - placeOf(b))
}

const keyOf = ({ severity, rule }: Finding): string => `${severity} ${rule}`

/** Which findings are drawn when there are many: the first of those that are worked through first. */
export const selectShown = (findings: readonly Finding[], max: number) => ({
  shown: findings.slice(0, max),
  rest: findings.slice(max),
})

/** A rule at a glance. */
interface Row {
  readonly first: Finding
  readonly count: number
}

function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const finding of findings) {
    const { first, count } = rows.get(keyOf(finding)) ?? { first: finding, count: 0 }
    rows.set(keyOf(finding), { first, count: count + finding.places.length })
  }
  return [...rows.values()].sort(
    (a, b) =>
      severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity) ||
      b.count - a.count ||
      (a.first.rule < b.first.rule ? -1 : 1),
  )
}

/** So few rules are seen at a glance without a table. */
const few = 5

/**
 * All rules that found something but in a list above: severity, at how many places, the first of them, what to do. Nothing
 * where there are few and all is drawn.
 */
export function tableOf(
  all: readonly Finding[],
  rest: readonly Finding[],
  words: Words,
  look: Look,
  paint: Paint,
): readonly string[] {
  const rows = rowsOf(all)
  if (rows.length <= few && rest.length === 0) return []
  const widest = Math.max(...rows.map(({ count }) => digits(count).length))
  const more = rest.length === 0 ? '' : `${digits(placesIn(rest))} of ${digits(placesIn(all))} places not shown. `
  const isOneFile = new Set(all.flatMap(({ places }) => places.map(({ file }) => file))).size === 1
  const drawn = { words, look, paint, isOneFile }
  return [paint('dim', `${more}By rule:`), ...rows.map((row) => rowLine(row, widest, drawn))]
}

interface Drawn {
  readonly words: Words
  readonly look: Look
  readonly paint: Paint
  /** Where all is in one file, a line and a column say where. */
  readonly isOneFile: boolean
}

/** One line: severity, at how many places, which rule, its first place, and what to do as far as there is room. */
function rowLine({ first, count }: Row, widest: number, { words, look, paint, isOneFile }: Drawn): string {
  const { severity, rule, places } = first
  const word = wordOf[severity]
  const number = digits(count).padStart(indent.length - word.length + widest - 1)
  const [{ range }] = places
  const where = isOneFile ? `${range.start.line}:${range.start.column}` : printPlace(places[0])
  const used = indent.length + widest - 1 + 2 + rule.length
  const room = widthOf(look) - used - 2
  const head = `${paint(severity, word)}${number}  ${rule}`
  if (cells(where) > room) return head
  const left = room - cells(where) - 3
  const [remedy = '', ...others] = left < 12 ? [] : wrap(words.finding(first).fix, left)
  const ends = others.length === 0 ? '' : look.ascii ? '...' : '…'
  return `${head}  ${paint('place', where)}${remedy === '' ? '' : `  ${paint('fix', `${remedy}${ends}`)}`}`
}

/** The rule that errors are most often about, else the one that most findings are about; undefined where none has a page. */
export function commonestError(findings: readonly Finding[]): string | undefined {
  const explained = findings.filter(({ url }) => url !== undefined)
  return rowsOf(explained)[0]?.first.rule
}
