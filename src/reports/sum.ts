import type { Lowered, Outcome, Suppressed } from '../checking/checked.js'
import { type Concern, placesIn, type Severity } from '../findings/finding.js'
import { count, digits, type Look, widthOf, wrap } from './layout.js'
import { leftTogether, leftWords } from './left-words.js'
import type { Paint } from './palette.js'
import { toldOnce } from './told-once.js'
import { visibleName } from './visible-name.js'

/** How many findings of each severity there are, at how many places, and what has to change because of them. */
export interface Counts extends Each {
  /** Places that a comment sets aside. */
  readonly suppressed: number
  /** Places that a baseline knows; absent where there are none. */
  readonly known?: number
  readonly places: Each
  /** Places, by what has to change; those that keep a file from being read are in none. */
  readonly concerns: Readonly<Record<Concern, number>>
}

/** How many there are of each severity. */
export interface Each {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

const none: Each = { errors: 0, warnings: 0, infos: 0 }

/** The counts of a run that found nothing. */
export const nothingFound: Counts = {
  ...none,
  suppressed: 0,
  places: none,
  concerns: { notice: 0, record: 0, practice: 0 },
}

/** Counts the findings of several declarations. */
export function countFindings(results: readonly Outcome[]): Counts {
  const findings = results.flatMap((result) => result.findings)
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity)
  const about = (concern: Concern): number => placesIn(findings.filter(({ concerns }) => concerns === concern))
  const known = results.reduce((total, one) => total + (one.known ?? 0), 0)
  return {
    ...eachOf((severity) => of(severity).length),
    suppressed: suppressedIn(results).reduce((total, { count }) => total + count, 0),
    ...(known > 0 && { known }),
    places: eachOf((severity) => placesIn(of(severity))),
    concerns: { notice: about('notice'), record: about('record'), practice: about('practice') },
  }
}

/** Every file that was read, each once, a main file before the files that it includes. */
export const filesIn = (results: readonly Outcome[]): readonly string[] => [
  ...new Set(results.flatMap(({ files }) => files)),
]

const eachOf = (count: (severity: Severity) => number): Each => ({
  errors: count('error'),
  warnings: count('warning'),
  infos: count('info'),
})

/** The lines that end a report: what was found, in how much, under which law. Never a verdict. */
export function sum(results: readonly Outcome[], look: Look, paint: Paint): readonly string[] {
  const unread = results.filter((result) => !result.isRead)
  const scope = unread.length === results.length ? '' : ` (${scopeOf(results)})`
  const line = `${countsOf(results, paint)} in ${filesOf(results)}${scope}${unreadOf(unread.length, results.length)}`
  return [
    line,
    ...leftOf(results, look),
    ...concernsOf(results),
    ...suppressedIn(results).flatMap((one) => suppressedOf(one, look)),
    ...loweredIn(results).flatMap((one) => loweredOf(one, look)),
  ]
}

/** What the questions of `init` have left open, where they did. */
function leftOf(results: readonly Outcome[], look: Look): readonly string[] {
  const left = leftTogether(results.map((result) => result.left))
  return left === undefined ? [] : wrap(leftWords(left), widthOf(look))
}

const suppressedIn = (results: readonly Outcome[]): readonly Suppressed[] =>
  results.flatMap((result) => result.suppressed)

/** What settings lower for many declarations is told of all of them at once. */
function loweredIn(results: readonly Outcome[]): readonly Lowered[] {
  const told = new Map<string, Lowered>()
  for (const one of results.flatMap((result) => result.lowered)) {
    const key = JSON.stringify([one.rule, one.to, one.because])
    const before = told.get(key)?.count ?? 0
    told.set(key, { ...one, count: before + one.count })
  }
  return [...told.values()]
}

/** How many rules were lowered, each once. */
export const rulesLowered = (results: readonly Outcome[]): number =>
  new Set(results.flatMap(({ lowered }) => lowered.map(({ rule }) => rule))).size

function countsOf(results: readonly Outcome[], paint: Paint): string {
  const { suppressed, known = 0 } = countFindings(toldOnce(results).results)
  const lowered = rulesLowered(results)
  return [
    foundOf(results, paint) ?? paint('ok', 'No findings'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(known > 0 ? [`${digits(known)} known`] : []),
    ...(lowered > 0 ? [`${count(lowered, 'rule')} lowered`] : []),
  ].join(', ')
}

/** How many there are of each severity, and at how many places; undefined where nothing was found. */
export function foundOf(results: readonly Outcome[], paint: Paint): string | undefined {
  const { errors, warnings, infos, places } = countFindings(toldOnce(results).results)
  const found = [
    ...(errors > 0 ? [paint('error', count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('warning', count(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint('info', count(infos, 'info'))] : []),
  ]
  const [all, everywhere] = [errors + warnings + infos, places.errors + places.warnings + places.infos]
  const where = everywhere > all ? [`at ${count(everywhere, 'place')}`] : []
  return found.length === 0 ? undefined : [found.join(', '), ...where].join(' ')
}

/** What has to change, where that is not only what the notice says. */
function concernsOf(results: readonly Outcome[]): readonly string[] {
  const { concerns } = countFindings(toldOnce(results).results)
  if (concerns.record + concerns.practice === 0) return []
  const said = (['notice', 'record', 'practice'] as const).flatMap((concern) =>
    concerns[concern] > 0 ? [`${digits(concerns[concern])} in ${concernWords[concern]}`] : [],
  )
  return [`To change: ${said.join(', ')}.`]
}

const concernWords: Readonly<Record<Concern, string>> = {
  notice: 'what the notice says',
  record: 'your own record',
  practice: 'what you do',
}

/** One declaration is counted with all its files; of several, those with findings and those without. */
function filesOf(results: readonly Outcome[]): string {
  const names = (some: readonly Outcome[]): number => new Set(some.flatMap((result) => result.files)).size
  const found = results.filter((result) => result.findings.length > 0)
  const clean = results.filter((result) => result.findings.length === 0)
  if (found.length === 0 || clean.length === 0) return count(names(results), 'file')
  const verb = names(clean) === 1 ? 'has' : 'have'
  return `${count(names(found), 'file')}; ${count(names(clean), 'file')} ${verb} no findings`
}

function scopeOf(results: readonly Outcome[]): string {
  const purposes = results.reduce((total, result) => total + result.purposes, 0)
  const rules = Math.max(...results.map((result) => result.rules))
  const isClean = results.every((result) => result.findings.length === 0)
  const regimes = [...new Set(results.flatMap((result) => result.regimes))]
  return [
    count(purposes, 'purpose'),
    ...(isClean ? [count(rules, 'rule')] : []),
    ...(regimes.length > 0 ? [regimes.join(' + ')] : []),
    `law as of ${results[0]?.asOf}`,
  ].join(', ')
}

function unreadOf(unread: number, all: number): string {
  if (unread === 0) return ''
  if (all === 1) return '. The rules of law were not run: the file has to be read first.'
  const which = unread === all ? 'any of them' : `${unread} of ${all} declarations`
  return `. The rules of law were not run on ${which}: the files have to be read first.`
}

function suppressedOf({ rule, until, reason, place, count: findings }: Suppressed, look: Look): readonly string[] {
  const where = `${visibleName(place.file)}:${place.range.start.line}`
  const what = `Set aside until ${until}: ${rule} (${count(findings, 'finding')}, ${where}), because: ${reason}`
  return wrap(what, widthOf(look))
}

function loweredOf({ rule, to, because, count: findings }: Lowered, look: Look): readonly string[] {
  const change = to === 'off' ? 'is off' : `counts as ${to}`
  return wrap(`Lowered here: ${rule} ${change} (${count(findings, 'finding')}), because: ${because}`, widthOf(look))
}
