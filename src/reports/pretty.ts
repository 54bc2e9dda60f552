import type { Checked } from '../checking/checked.js'
import type { Finding, FindingPlace, Related, Severity } from '../findings/finding.js'
import { type Citation, printCitations } from '../law/citation.js'
import type { Place } from '../source/file.js'
import type { Worded, Words } from '../wording/words.js'
import { frame } from './frame.js'
import { cells, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import { type Paint, palette } from './palette.js'
import { selectShown, tableOf } from './shown.js'
import { sum } from './sum.js'
import { visibleName } from './visible-name.js'

/** How the findings are drawn, and how many of them at most. */
export interface PrettyOptions extends Look {
  readonly maxShown: number
}

/** From this width on, the provisions follow the reason on its line. */
const roomy = 100

/** Draws the findings for a person: what is wrong, where, why, what to do, each always in this order; the sum last. */
export function pretty(
  results: readonly Checked[],
  texts: ReadonlyMap<string, string>,
  words: Words,
  options: PrettyOptions,
): string {
  const paint = palette(options.color)
  const linesOf = linesByFile(texts)
  const findings = results.flatMap((result) => result.findings)
  const { shown, rest } = selectShown(findings, options.maxShown)
  const blocks = shown.map((finding) =>
    printFinding(finding, words.finding(finding), { linesOf, look: options, paint }),
  )
  const table = rest.length > 0 ? [tableOf(rest, options, paint)] : []
  const end = [...sum(results, options, paint), ...nextOf(shown, rest.length > 0)]
  return [...blocks, ...table, end].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** Texts as lines, split once per file; only LF ends a line, as in the parser, and the CR before it is no part of it. */
function linesByFile(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>()
  return (file) => {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split('\n').map((line) => line.replace(/\r$/, ''))
    split.set(file, lines)
    return lines
  }
}

/** What a block is drawn with. */
interface Drawn {
  readonly linesOf: (file: string) => readonly string[]
  readonly look: Look
  readonly paint: Paint
}

function printFinding(finding: Finding, worded: Worded, drawn: Drawn): readonly string[] {
  const { look, paint } = drawn
  const width = widthOf(look) - indent.length
  const word = wordOf[finding.severity]
  const [first = '', ...more] = wrap(worded.message, width)
  return [
    `${paint(finding.severity, word)}${' '.repeat(indent.length - word.length)}${paint('strong', first)}`,
    ...more.map((line) => `${indent}${paint('strong', line)}`),
    ...finding.places.flatMap((place, index) => printAt(place, finding.severity, worded.related[index] ?? [], drawn)),
    ...printWhy(worded.why, finding.cites, look, paint),
    ...(worded.fix === '' ? [] : labelled('do', wrap(worded.fix, width), 'fix', paint)),
    `${indent}${paint('dim', visibleName(finding.rule))}`,
  ]
}

/** One place of a finding: its lines, and the places that explain it. */
function printAt(
  place: FindingPlace,
  severity: Severity,
  related: readonly string[],
  { linesOf, look, paint }: Drawn,
): readonly string[] {
  return [
    `${indent}${paint('place', printPlace(place))}`,
    ...frame(linesOf(place.file), place.range, severity, look, paint),
    ...printRelated(place.related, related, widthOf(look) - indent.length, paint),
  ]
}

/** A place as terminals and editors make it clickable: `privacy.yaml:41:3`. */
export const printPlace = ({ file, range }: Place): string =>
  `${visibleName(file)}:${range.start.line}:${range.start.column}`

function labelled(label: string, lines: readonly string[], style: 'fix' | 'none', paint: Paint): readonly string[] {
  const painted = lines.map((line) => (style === 'none' ? line : paint(style, line)))
  const margin = ' '.repeat(indent.length - 2 - label.length)
  return painted.map((line, index) => `${index === 0 ? `  ${paint('dim', label)}${margin}` : indent}${line}`)
}

function printWhy(why: string, cites: readonly Citation[], look: Look, paint: Paint): readonly string[] {
  const width = widthOf(look) - indent.length
  const reason = why === '' ? [] : wrap(why, width)
  const provisions = printCitations(cites)
  if (provisions === '') return labelled('why', reason, 'none', paint)
  const last = reason.at(-1)
  const fits = last !== undefined && cells(last) + 2 + cells(provisions) <= width
  if (fits && widthOf(look) >= roomy)
    return labelled('why', [...reason.slice(0, -1), `${last}  ${paint('dim', provisions)}`], 'none', paint)
  const broken = wrap(provisions, width, /(?<=[,;]) /).map((line) => paint('dim', line))
  return labelled('why', [...reason, ...broken], 'none', paint)
}

/** At most three other places: `used` where something is used, `also` for any other. */
function printRelated(
  related: readonly Related[],
  messages: readonly string[],
  width: number,
  paint: Paint,
): readonly string[] {
  const lines = related.slice(0, 3).flatMap((one, index) => {
    const isUse = one.is === 'used-by'
    const words = messages[index] ?? ''
    // The label says it already.
    const message = isUse ? words.replace(/^used /, '') : words
    const place = printPlace(one)
    const room = width - cells(place) - 2
    // A place is never broken; beside a long one there is no room for words.
    const isNarrow = room < 20
    const lines = wrap(message, isNarrow ? width : room)
    const head = paint('place', place) + (isNarrow ? '' : `  ${lines[0]}`)
    return labelled(isUse ? 'used' : 'also', [head, ...(isNarrow ? lines : lines.slice(1))], 'none', paint)
  })
  return related.length > 3 ? [...lines, `${indent}and ${related.length - 3} more`] : lines
}

/** The next useful command. */
function nextOf(shown: readonly Finding[], isCut: boolean): readonly string[] {
  const explained = shown.find((finding) => finding.url !== undefined)
  return [
    ...(isCut ? ['All of them: --max-shown all'] : []),
    ...(explained === undefined ? [] : [`Read more: forthright explain ${explained.rule}`]),
  ]
}
