import { type Report, reports } from '../reports/index.js'
import { misused, shortened } from '../reports/usage-error.js'
import { ofSeveral, parseRow, withWords } from './options.js'

/** A report, and the file that it goes into; standard output where none is named. */
export interface Destination {
  readonly report: Report
  readonly file?: string
}

/** Reads the value of `--format`: `sarif`, or `sarif:out.sarif`. */
function parseDestination(written: string): Destination {
  const colon = written.indexOf(':')
  const report = parseRow('format', reports)(colon === -1 ? written : written.slice(0, colon))
  const file = colon === -1 ? '-' : written.slice(colon + 1)
  if (file === '')
    throw misused(`The format ${report.id} needs a file behind its colon.`, {
      details: `Write --format ${report.id}:FILE, or --format ${report.id} for standard output`,
    })
  // Declarations and their parts are YAML, and no report is.
  if (/\.ya?ml$/i.test(file))
    throw misused(`${shortened(file)} has the name of a declaration, and a report is none.`, {
      suggestion: 'Name another file with --format FORMAT:FILE.',
    })
  return file === '-' ? { report } : { report, file }
}

function collected(written: string, before: readonly Destination[] = []): readonly Destination[] {
  // In the name of a file a comma may stand.
  const all = written.includes(':') ? [written] : written.split(',')
  return all.map(parseDestination).reduce(withOne, before)
}

function withOne(before: readonly Destination[], one: Destination): readonly Destination[] {
  const isKnown = before.some(({ report, file }) => report === one.report && file === one.file)
  return isKnown ? before : [...before, one]
}

/** Collects the values of `--format`; the same one twice is one. */
export const collectDestinations = ofSeveral(
  withWords(
    collected,
    reports.map(({ id }) => id),
  ),
)

/** The reports that are asked for, the first of all where none is; a UsageError where two would be mixed. */
export function destinationsOf(asked: readonly Destination[] | undefined): readonly Destination[] {
  if (asked === undefined) return [{ report: reports[0] }]
  const printed = asked.filter(({ file, report }) => file === undefined && !report.isLog)
  const [first, second] = printed
  if (first && second)
    throw misused(`Standard output takes one report, and ${first.report.id} and ${second.report.id} are two.`, {
      suggestion: `Write one into a file: --format ${second.report.id}:FILE`,
    })
  return asked
}
