import type { Outcome } from '../checking/checked.js'
import type { Finding, FindingPlace } from '../findings/finding.js'
import { type Citation, printCitations } from '../law/citation.js'
import type { Worded, Words } from '../wording/words.js'
import { type Beside, besideOf } from './beside.js'
import { type Context, frame } from './frame.js'
import { cells, headed, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import { mendsOf } from './mended/mends.js'
import { notDeclaredYet } from './not-declared-yet.js'
import { type Paint, palette } from './palette.js'
import { labelOf } from './place-label.js'
import { printPlace } from './print-place.js'
import { commonestError, inTurn, selectShown, tableOf } from './shown.js'
import { sum } from './sum.js'
import { type ToldOnce, toldOnce } from './told-once.js'
import { commandOf, nothingTyped, type Typed } from './typed-again.js'
import { visibleName } from './visible-name.js'

/** How the findings are drawn, and how many of them at most. */
export interface PrettyOptions extends Look {
  readonly maxShown: number
  /** What was typed, for the command that comes next. */
  readonly typed?: Typed | undefined
}

/** Up to so many findings, the lines around each are drawn too. */
const fewest = 10

/**
 * Draws the findings for a person, the most blocking first: what is wrong, where, why, what to do, each always in this
 * order; what a file has not declared yet as one list; then all rules at a glance, and the sum.
 */
export function pretty(
  results: readonly Outcome[],
  texts: ReadonlyMap<string, string>,
  words: Words,
  options: PrettyOptions,
): string {
  const paint = palette(options.color)
  const once = toldOnce(results)
  const { lists, others } = notDeclaredYet(once.results, words, options, paint)
  const { shown, rest } = selectShown(inTurn(others), options.maxShown)
  // Where there is much to work through, each takes less room.
  const context = shown.length > fewest ? 'none' : 'neighbours'
  const blocks = blocksOf(shown, words, {
    ...{ linesOf: linesByFile(texts), look: options, paint, context },
    whoHas: once.whoHas,
  })
  const findings = once.results.flatMap((result) => result.findings)
  // What stands in a list has its rule and its remedy there.
  const table = tableOf(others, rest, words, options, paint)
  const end = [...sum(results, options, paint), ...nextOf(findings, rest.length > 0, options.typed)]
  return [...lists, ...blocks, ...(table.length > 0 ? [table] : []), end]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
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
  readonly context: Context
  readonly whoHas: ToldOnce['whoHas']
}

/** Why a rule is there is said once, by the first of its findings; what to do, where it is something else. */
function blocksOf(findings: readonly Finding[], words: Words, drawn: Drawn): readonly (readonly string[])[] {
  const said = new Set<string>()
  const once = (rule: string, text: string): string => {
    const key = `${rule}\n${text}`
    if (said.has(key)) return ''
    said.add(key)
    return text
  }
  return findings.map((finding) => {
    const worded = words.finding(finding)
    const why = once(finding.rule, worded.why)
    const cites = once(finding.rule, printCitations(finding.cites)) === '' ? [] : finding.cites
    return printFinding(finding, { ...worded, why, fix: once(finding.rule, worded.fix) }, cites, drawn)
  })
}

function printFinding(finding: Finding, worded: Worded, cites: readonly Citation[], drawn: Drawn): readonly string[] {
  const { look, paint, whoHas } = drawn
  const width = widthOf(look) - indent.length
  const word = wordOf[finding.severity]
  const having = whoHas(finding)
  const message = wrap(worded.message, width).map((line) => paint('strong', line))
  const beside = besideOf(finding, worded)
  return [
    ...headed(word, paint(finding.severity, word), message),
    ...printFirst(finding, beside.each[0] ?? [], drawn),
    ...finding.places
      .slice(1)
      .flatMap((place, index) => printOther(place, worded.places[index + 1], beside.each[index + 1] ?? [], drawn)),
    ...printBeside(beside.all, width, paint),
    ...(having === undefined ? [] : labelled('in', wrap(having, width), 'none', paint)),
    ...printWhy(worded.why, cites, look, paint),
    ...(worded.fix === '' ? [] : labelled('do', wrap(worded.fix, width), 'fix', paint)),
  ]
}

/** The first place of a finding with its rule, its lines, and the places that explain it. */
function printFirst(
  finding: Finding,
  beside: readonly Beside[],
  { linesOf, look, paint, context }: Drawn,
): readonly string[] {
  const [place] = finding.places
  const width = widthOf(look) - indent.length
  const where = printPlace(place)
  const rule = visibleName(finding.rule)
  const head =
    cells(where) + 2 + cells(rule) <= width
      ? [`${indent}${paint('place', where)}  ${paint('dim', rule)}`]
      : [`${indent}${paint('place', where)}`, `${indent}${paint('dim', rule)}`]
  return [
    ...head,
    ...frame(linesOf(place.file), place.range, finding.severity, look, paint, context),
    ...printBeside(beside, width, paint),
  ]
}

/** Another place of a finding, in one line: where, and what stands there; its whole name stands in the file. */
function printOther(
  place: FindingPlace,
  name: string | undefined,
  beside: readonly Beside[],
  { look, paint }: Drawn,
): readonly string[] {
  const width = widthOf(look) - indent.length
  const where = printPlace(place)
  const what = labelOf(place, name)
  const [first = '', ...more] = wrap(what, Math.max(0, width - cells(where) - 3))
  const isCut = more.length > 0 ? (look.ascii ? '...' : '…') : ''
  return [`${indent}${paint('place', where)}  ${first}${isCut}`.trimEnd(), ...printBeside(beside, width, paint)]
}

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
  // Provisions follow the reason on its last line where there is room.
  if (fits) return labelled('why', [...reason.slice(0, -1), `${last}  ${paint('dim', provisions)}`], 'none', paint)
  const broken = wrap(provisions, width, /(?<=[,;]) /).map((line) => paint('dim', line))
  return labelled('why', [...reason, ...broken], 'none', paint)
}

/** At most three other places: `used` where something is used, `also` for any other. */
function printBeside(beside: readonly Beside[], width: number, paint: Paint): readonly string[] {
  const lines = inLines(beside.slice(0, 3), width).flatMap(({ label, places, message }) => {
    const room = width - cells(places) - 2
    // A place is never broken; beside a long one there is no room for words.
    const isNarrow = room < 20
    const [first = ''] = isNarrow ? [] : wrap(message, room)
    const rest = message.slice(first.length).trim()
    const head = paint('place', places) + (isNarrow ? '' : `  ${first}`)
    return labelled(label, [head, ...(rest === '' ? [] : wrap(rest, width))], 'none', paint)
  })
  return beside.length > 3 ? [...lines, `${indent}and ${beside.length - 3} more`] : lines
}

interface BesideLine {
  readonly label: 'used' | 'also'
  readonly places: string
  readonly message: string
}

/** Places that the same is said of share a line, where they have room in one. */
function inLines(beside: readonly Beside[], width: number): readonly BesideLine[] {
  const lines: BesideLine[] = []
  for (const { related, message: words } of beside) {
    const isUse = related.is === 'used-by'
    const last = lines.at(-1)
    const places = `${last?.places}, ${printPlace(related)}`
    // The label says it already.
    const message = isUse ? words.replace(/^used /, '') : words
    const isSame = last?.message === message && cells(places) + 2 + cells(message) <= width
    if (isSame) lines[lines.length - 1] = { ...last, places }
    else lines.push({ label: isUse ? 'used' : 'also', places: printPlace(related), message })
  }
  return lines
}

/** The next useful command: about the rule that most errors are about. */
function nextOf(findings: readonly Finding[], isCut: boolean, typed = nothingTyped): readonly string[] {
  const rule = commonestError(findings)
  return [
    ...(isCut ? ['All of them: --max-shown all'] : []),
    ...(rule === undefined ? [] : [`Read more: ${commandOf('explain', { ...typed, files: [rule] })}`]),
    ...mendsOf(findings, typed),
  ]
}
