import type { Severity } from '../findings/finding.js'
import { digest } from '../findings/fingerprint.js'
import type { NameFile } from './file-name.js'
import type { Found, Run } from './found.js'
import { adviceOf, gravestFirst, type Placed, placed } from './placed.js'
import { inOneLine, type UsageProblem } from './problem.js'
import { nameForPrograms } from './visible-name.js'

/** One entry of a code quality report. */
interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } }
}

const severities: Readonly<Record<Severity, Issue['severity']>> = { error: 'major', warning: 'minor', info: 'info' }

/** A code quality report, which GitLab shows beside a merge request: one entry for each place, the gravest first. */
export const codeQuality = ({ results, words, nameOf, problems = [] }: Found): string =>
  print([
    ...problems.map((problem) => issueOfProblem(problem, nameOf)),
    ...gravestFirst(placed(results, words)).map((one) => issueOf(one, nameOf)),
  ])

/** The same for what kept a command from beginning; GitLab needs a file for each. */
export const codeQualityOfProblems = (problems: readonly UsageProblem[], { nameOf }: Run): string =>
  print(problems.map((problem) => issueOfProblem(problem, nameOf)))

const issueOfProblem = (problem: UsageProblem, nameOf: NameFile): Issue => ({
  description: inOneLine(problem),
  check_name: problem.rule,
  fingerprint: digest(`${problem.rule}\n${problem.message}`),
  severity: 'blocker',
  location: {
    path: problem.file === undefined ? '<command line>' : nameForPrograms(nameOf(problem.file).path),
    lines: { begin: 1, end: 1 },
  },
})

const issueOf = (one: Placed, nameOf: NameFile): Issue => ({
  description: adviceOf(one),
  check_name: nameForPrograms(one.rule),
  // GitLab keeps one entry of each fingerprint in all files, and two declarations may lack the same.
  fingerprint: digest(`${nameOf(one.declaration).path}\n${one.place.fingerprint}`),
  severity: severities[one.severity],
  location: {
    path: nameForPrograms(nameOf(one.place.file).path),
    lines: { begin: one.place.range.start.line, end: one.place.range.end.line },
  },
})

const print = (issues: readonly Issue[]): string => `${JSON.stringify(issues, null, 2)}\n`
