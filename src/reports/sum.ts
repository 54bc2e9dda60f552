import type { Checked, Lowered, Suppressed } from '../checking/checked.js'
import { placesIn, type Severity } from '../findings/finding.js'
import { count, type Look, widthOf, wrap } from './layout.js'
import type { Paint } from './palette.js'
import { visibleName } from './visible-name.js'

/** How many findings of each severity there are. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
}

/** Counts the findings of several declarations. */
export function countFindings(results: readonly Checked[]): Counts {
  const of = (severity: Severity): number =>
    results.reduce((sum, { findings }) => sum + placesIn(findings.filter((one) => one.severity === severity)), 0)
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: suppressedIn(results).reduce((total, { count }) => total + count, 0),
  }
}

/** The lines that end a report: what was found, in how much, under which law. Never a verdict. */
export function sum(results: readonly Checked[], look: Look, paint: Paint): readonly string[] {
  const unread = results.filter((result) => result.model === undefined)
  const scope = unread.length === results.length ? '' : ` (${scopeOf(results)})`
  const line = `${countsOf(results, paint)} in ${filesOf(results)}${scope}${unreadOf(unread.length, results.length)}`
  return [
    line,
    ...suppressedIn(results).flatMap((one) => suppressedOf(one, look)),
    ...results.flatMap((result) => result.lowered).flatMap((one) => loweredOf(one, look)),
  ]
}

const suppressedIn = (results: readonly Checked[]): readonly Suppressed[] =>
  results.flatMap((result) => result.suppressed)

function countsOf(results: readonly Checked[], paint: Paint): string {
  const { errors, warnings, infos, suppressed } = countFindings(results)
  const lowered = results.reduce((total, result) => total + result.lowered.length, 0)
  const found = [
    ...(errors > 0 ? [paint('error', count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('warning', count(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint('info', count(infos, 'info'))] : []),
  ]
  return [
    ...(found.length > 0 ? found : [paint('ok', 'No findings')]),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(lowered > 0 ? [`${count(lowered, 'rule')} lowered`] : []),
  ].join(', ')
}

/** One declaration is counted with all its files; of several, those with findings and those without. */
function filesOf(results: readonly Checked[]): string {
  const names = (some: readonly Checked[]): number => new Set(some.flatMap((result) => result.files)).size
  const found = results.filter((result) => result.findings.length > 0)
  const clean = results.filter((result) => result.findings.length === 0)
  if (found.length === 0 || clean.length === 0) return count(names(results), 'file')
  const verb = names(clean) === 1 ? 'has' : 'have'
  return `${count(names(found), 'file')}; ${count(names(clean), 'file')} ${verb} no findings`
}

function scopeOf(results: readonly Checked[]): string {
  const purposes = results.reduce((total, result) => total + result.purposes, 0)
  const rules = Math.max(...results.map((result) => result.rules))
  const isClean = results.every((result) => result.findings.length === 0)
  const regimes = [...new Set(results.flatMap((result) => result.regimes))]
  return [
    count(purposes, 'purpose'),
    ...(isClean ? [count(rules, 'rule')] : []),
    ...(regimes.length > 0 ? [regimes.join(' + ')] : []),
    `law as of ${results[0]?.law.asOf}`,
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
