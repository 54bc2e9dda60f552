import { holding } from '../catalogue/search.js'
import { isStage, stageIds } from '../findings/stages.js'
import { type Citation, printCitation, printCitations } from '../law/citation.js'
import { type Law, lawAsOf, type Provision } from '../law/law.js'
import { parseCitation } from '../law/parse-citation.js'
import { docs } from '../rules/docs.gen.js'
import { rules } from '../rules/index.gen.js'
import type { AnyRule } from '../rules/rule.js'
import { exampleIn, moreIn, type RuleExample, whyIn } from '../rules/rule-page.js'
import { type StageCheck, stageChecks } from '../wording/stages/checks.js'
import { fitLines } from './fit-lines.js'
import { count, type Look, widthOf, wordOf, wrap } from './layout.js'
import { type Paint, palette } from './palette.js'
import { plainSigns } from './plain-signs.js'
import { addressOf, type Tool } from './tool.js'
import { didYouMean, misused, shortened } from './usage-error.js'

/** A line to be read, or one of an example, which is copied and so stays whole. */
type Line = string | { readonly code: string }

/** Explains a rule by its id, or a provision as a symbol or in print, with the rules that guard it; it fits the terminal. */
export function explainSubject(subject: string, day: string, look: Look, tool: Tool): string {
  const law = lawAsOf(day)
  const rule = rules.find((one) => one.id === subject)
  const lines = rule
    ? explainRule(rule, law, look, tool)
    : isStage(subject)
      ? explainStage(stageChecks[subject], look)
      : (explainProvision(subject, law, look) ?? searched(subject, law, look))
  return lines.map((line: Line) => `${shownOn(look, line)}\n`).join('')
}

function shownOn({ ascii, columns }: Look, line: Line): string {
  const written = typeof line === 'string' ? line : line.code
  const shown = ascii ? plainSigns(written) : written
  return columns === undefined || typeof line !== 'string' ? shown : fitLines(shown, columns)
}

/** What is found while a declaration is read rests on no provision and has no page of its own. */
const explainStage = ({ summary, why }: StageCheck, look: Look): readonly string[] => {
  const paint = palette(look.color)
  return [...wrap(summary, widthOf(look)).map((line) => paint('strong', line)), '', ...wrap(why, widthOf(look))]
}

function explainRule(rule: AnyRule, law: Law, look: Look, tool: Tool): readonly Line[] {
  const paint = palette(look.color)
  const page = `docs/rules/${rule.id}.md`
  const text = docs[rule.id] ?? ''
  // What to do stands on the page behind its examples.
  const more = moreIn(text)
  const cites = Object.entries(rule.cites).map(([regime, citations]) => `${regime}: ${groundsOf(citations ?? [], law)}`)
  const examples = text === '' ? [] : [...example('bad', text, paint), ...example('good', text, paint)]
  return [
    ...wrap(rule.summary, widthOf(look)).map((line) => paint('strong', line)),
    ...cites.flatMap((line, index) => {
      const lines = wrap(line, widthOf(look) - 7, /(?<=[,;]) /)
      const word = index === 0 ? wordOf[rule.severity] : ''
      return lines.map((part, at) => `${at === 0 ? label(rule, word, paint) : ' '.repeat(7)}${part}`)
    }),
    ...ahead(rule, law, look),
    '',
    ...prose(whyIn(text) || rule.why, look),
    ...(examples.length > 0 ? ['', ...examples] : []),
    ...(more === '' ? [] : ['', ...prose(more, look)]),
    '',
    `Docs: ${addressOf(page, tool) ?? page}`,
  ]
}

/** What a rule rests on that day; a rule none of whose provisions is law yet, or any more, says so. */
function groundsOf(citations: readonly Citation[], law: Law): string {
  const inForce = law.inForce(citations)
  return inForce.length > 0 ? printCitations(inForce) : `nothing of it is law on ${law.asOf}`
}

/** A page is written once: it may speak of law that began after the day that was asked about, and then says so. */
function ahead(rule: AnyRule, law: Law, look: Look): readonly string[] {
  const isLater = (citation: Citation) =>
    law.versions(citation).every(({ from }) => from !== undefined && law.asOf < from)
  const later = Object.values(rule.cites).flatMap((citations) => (citations ?? []).filter(isLater))
  const words = `What follows may also speak of law that began after ${law.asOf}.`
  return later.length > 0 ? ['', ...wrap(words, widthOf(look))] : []
}

const label = (rule: AnyRule, word: string, paint: Paint): string =>
  `${word === '' ? '' : paint(rule.severity, word)}${' '.repeat(7 - word.length)}`

/**
 * A declaration that breaks or keeps the rule, line by line as it is written; the line that is reported is marked `# ~` in
 * the documentation. A line that the other one does not have is marked: `-` in what is bad, `+` in what is good.
 */
function example(label: RuleExample['kind'], text: string, paint: Paint): readonly Line[] {
  const style = label === 'bad' ? 'error' : 'ok'
  const sign = label === 'bad' ? '-' : '+'
  const others = linesIn(exampleIn(text, label === 'bad' ? 'good' : 'bad')).map(bare)
  return linesIn(exampleIn(text, label)).map((line, index) => {
    const head = index === 0 ? `  ${paint(style, label.padEnd(4))}` : ' '.repeat(6)
    const mark = others.includes(bare(line)) ? ' ' : paint(style, sign)
    return { code: `${head} ${mark} ${line.replace(/\s*# ~.*$/, paint('dim', '  # here'))}`.trimEnd() }
  })
}

const linesIn = (yaml: string): readonly string[] => yaml.trimEnd().split('\n')

const bare = (line: string): string => line.replace(/\s*# ~.*$/, '')

/** Paragraphs, wrapped; what is indented, listed or fenced keeps its lines, however many parts there are. */
const prose = (markdown: string, look: Look): readonly Line[] =>
  markdown
    .trim()
    .split(/^(```[\s\S]*?^```)$/m)
    .flatMap((part) => (part.startsWith('```') ? [part] : part.trim().split(/\n{2,}/)))
    .filter((part) => part !== '')
    .flatMap((part, index) => {
      const lines = partLines(part, look)
      return index === 0 ? lines : ['', ...lines]
    })

function partLines(part: string, look: Look): readonly Line[] {
  if (/^(?:`{3}| {4}|\|)/.test(part)) return part.split('\n').map((code) => ({ code }))
  return /^[-*\d`#>]/.test(part) ? part.split('\n') : wrap(part, widthOf(look))
}

function explainProvision(subject: string, law: Law, look: Look): readonly string[] | undefined {
  const paint = palette(look.color)
  const citation = parseCitation(subject)
  const isPart = (other: Citation): boolean => other === citation || other.startsWith(`${citation}.`)
  const provisions = law.provisions().filter(({ id }) => isPart(id))
  const versions = citation === undefined ? [] : law.versions(citation)
  if (provisions.length === 0 && versions.length === 0) return undefined
  const guards = rules.filter((rule) => Object.values(rule.cites).some((cites) => cites?.some(isPart)))
  return [
    ...(provisions.length > 0 ? provisions : versions).flatMap((one) => [...explainRow(one, law, look, paint), '']),
    guards.length === 0
      ? 'No rule rests on it.'
      : `${count(guards.length, 'rule')} ${guards.length === 1 ? 'rests' : 'rest'} on it:`,
    ...guards.flatMap((rule) => ruleLines(rule, look, paint)),
  ]
}

const ruleLines = (rule: AnyRule, look: Look, paint: Paint): readonly string[] =>
  [...wrap(rule.summary, widthOf(look) - 7), paint('dim', rule.id)].map(
    (line, index) => `${label(rule, index === 0 ? wordOf[rule.severity] : '', paint)}${line}`,
  )

/** The rules and provisions that hold all of some words; a UsageError where there are none. */
function searched(subject: string, law: Law, look: Look): readonly string[] {
  const paint = palette(look.color)
  const hasAll = holding([subject])
  const foundRules = rules.filter(({ id, summary }) => hasAll(id, summary))
  const provisions = law.provisions().filter(({ id, says }) => hasAll(id, printCitation(id), says))
  if (subject.trim() === '' || foundRules.length + provisions.length === 0) throw unknown(subject, law)
  return [
    ...(foundRules.length === 0
      ? []
      : [paint('strong', `${count(foundRules.length, 'rule')} with '${shortened(subject)}':`)]),
    ...foundRules.flatMap((rule) => ruleLines(rule, look, paint)),
    ...(foundRules.length > 0 && provisions.length > 0 ? [''] : []),
    ...(provisions.length === 0
      ? []
      : [paint('strong', `${count(provisions.length, 'provision')} with '${shortened(subject)}':`)]),
    ...provisions.flatMap(({ id, says }) => [
      `${printCitation(id)}  ${paint('dim', id)}`,
      ...wrap(says, widthOf(look) - 7).map((line) => `${' '.repeat(7)}${line}`),
    ]),
    '',
    'More on one: forthright explain <rule or provision>',
  ]
}

function explainRow(row: Provision, law: Law, look: Look, paint: Paint): readonly string[] {
  return [
    `${paint('strong', printCitation(row.id))}  ${paint('dim', row.id)}`,
    ...wrap(row.says, widthOf(look)),
    ...wrap(`${timeOf(row, law.asOf)} Source: ${row.source} (${row.confidence}).`, widthOf(look)).map((line) =>
      paint('dim', line),
    ),
  ]
}

/** When a provision is law, and whether that is so on the day that was asked about. */
function timeOf({ from, until }: Provision, day: string): string {
  if (from !== undefined && day < from) return `Not law on ${day}: it begins on ${from}.`
  if (until !== undefined && until <= day) return `Not law on ${day}: it ended on ${until}.`
  const span = [...(from === undefined ? [] : [`since ${from}`]), ...(until === undefined ? [] : [`until ${until}`])]
  // A row without a first day counts as law on every day: the reader is told that this was not looked up.
  return span.length > 0 ? `Law ${span.join(', ')}.` : `Taken for law on ${day}: the tables hold no first day of it.`
}

function unknown(subject: string, law: Law) {
  const ids = [...rules.map((one) => one.id), ...stageIds]
  const provisions = law.provisions().flatMap(({ id }) => [id, printCitation(id)])
  return misused(`There is no rule or provision '${shortened(subject)}'.`, {
    ...didYouMean(subject, /[:. ]/.test(subject) ? provisions : ids),
    details: 'All rules: forthright rules',
  })
}
