import type { Lowered, Outcome, Suppressed } from '../checking/checked.js'
import type { Concern, Severity } from '../findings/finding.js'
import { visible } from '../source/characters.js'
import type { Place } from '../source/file.js'
import { type ToldFinding, type ToldPlace, toldFindings } from '../wording/worded-findings.js'
import type { Words } from '../wording/words.js'
import { type Mends, mendsAt } from './mended/mends.js'
import type { UsageProblem } from './problem.js'
import { type Counts, countFindings, filesIn, nothingFound } from './sum.js'
import { nameForPrograms } from './visible-name.js'

/** The findings for a program: a contract with a version, described by `schemas/findings.schema.json`. */
export interface FindingsReport {
  readonly version: 2
  readonly files: readonly string[]
  readonly asOf: string
  readonly summary: Counts
  readonly findings: readonly ReportedFinding[]
  readonly suppressed: readonly ReportedSuppression[]
  readonly lowered: readonly ReportedLowering[]
}

/** A comment that set findings aside, as programs read it. */
export interface ReportedSuppression extends Place {
  readonly rule: string
  readonly until: string
  readonly because: string
  readonly pointer: string
  readonly findings: number
}

/** A rule that counts less in a declaration, as programs read it. */
export interface ReportedLowering {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly because: string
  readonly findings: number
}

/** One finding as programs read it: one cause, at all its places. */
export interface ReportedFinding {
  readonly rule: string
  readonly severity: Severity
  /** Absent where the file cannot be read as it stands. */
  readonly concerns?: Concern
  readonly regimes: readonly string[]
  readonly cites: readonly string[]
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly places: readonly ReportedPlace[]
  readonly url?: string
}

/** One of its places. */
export interface ReportedPlace extends Place {
  readonly pointer: string
  /** What the finding is about there. */
  readonly name?: string
  readonly related: readonly (Place & { readonly message: string })[]
  /** What `--fix` does about it; absent where that is for somebody to do by hand. */
  readonly mends?: Mends
  /** Absent where a command could not begin. */
  readonly fingerprint?: string
}

/** Prints the findings as JSON, and what kept other files from being read. */
export function json(
  results: readonly Outcome[],
  asOf: string,
  words: Words,
  problems: readonly UsageProblem[] = [],
): string {
  return print({
    version: 2,
    files: filesIn(results).map(nameForPrograms),
    asOf,
    summary: withProblems(countFindings(results), problems),
    findings: [
      ...problems.map(reportedProblem),
      ...results.flatMap((result) => toldFindings(result.findings, words)).map(reported),
    ],
    suppressed: results.flatMap((result) => result.suppressed).map(reportedSuppression),
    lowered: results.flatMap((result) => result.lowered).map(reportedLowering),
  })
}

/** Prints what kept a command from beginning as JSON of the same shape, so that a program never reads prose. */
export function jsonOfProblems(problems: readonly UsageProblem[], asOf: string): string {
  return print({
    version: 2,
    files: [],
    asOf,
    summary: withProblems(nothingFound, problems),
    findings: problems.map(reportedProblem),
    suppressed: [],
    lowered: [],
  })
}

const withProblems = (counts: Counts, { length }: readonly UsageProblem[]): Counts => ({
  ...counts,
  errors: counts.errors + length,
  places: { ...counts.places, errors: counts.places.errors + length },
})

const print = (report: FindingsReport): string => `${JSON.stringify(report, null, 2)}\n`

function reported(finding: ToldFinding): ReportedFinding {
  const { rule, severity, concerns, regimes, cites, message, why, fix, places, url } = finding
  return {
    rule: nameForPrograms(rule),
    severity,
    ...(concerns && { concerns }),
    regimes,
    cites,
    message: visible(message),
    why: visible(why),
    fix: visible(fix),
    places: places.map(reportedPlace),
    ...(url === undefined ? {} : { url }),
  }
}

const reportedPlace = ({ name, related, fingerprint, ...place }: ToldPlace): ReportedPlace => ({
  file: nameForPrograms(place.file),
  pointer: visible(place.pointer),
  range: rangeOf(place),
  ...(name === undefined ? {} : { name: visible(name) }),
  related: related.map((one) => ({
    message: visible(one.message),
    file: nameForPrograms(one.file),
    range: rangeOf(one),
  })),
  ...mendsIn(place),
  fingerprint,
})

function mendsIn(place: Pick<ToldPlace, 'edits' | 'isSuggestion'>): Pick<ReportedPlace, 'mends'> {
  const mends = mendsAt(place)
  return mends ? { mends } : {}
}

const reportedSuppression = ({ rule, until, reason, at, place, count }: Suppressed): ReportedSuppression => ({
  rule,
  until,
  because: visible(reason),
  file: nameForPrograms(place.file),
  pointer: visible(at),
  range: rangeOf(place),
  findings: count,
})

const reportedLowering = ({ rule, to, because, count }: Lowered): ReportedLowering => ({
  rule,
  severity: to,
  because: visible(because),
  findings: count,
})

/** Only what the contract names, whatever else a place may carry. */
const rangeOf = ({ range: { start, end } }: Place): Place['range'] => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
})

const beginning = { line: 1, column: 1 } as const

function reportedProblem({ rule, file, message, suggestion, details }: UsageProblem): ReportedFinding {
  return {
    rule,
    severity: 'error',
    regimes: [],
    cites: [],
    message: visible(message),
    why: '',
    fix: visible([suggestion, details].filter((part) => part !== undefined).join(' ')),
    places: [
      {
        file: nameForPrograms(file ?? '<command line>'),
        pointer: '',
        range: { start: beginning, end: beginning },
        related: [],
      },
    ],
  }
}
