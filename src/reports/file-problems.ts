import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'
import { wordsFor, wordsForFiles } from '../wording/languages.js'
import { wordedFindings } from '../wording/worded-findings.js'
import type { Words } from '../wording/words.js'
import type { UsageProblem } from './problem.js'
import { shortened, UsageError } from './usage-error.js'
import { visibleName } from './visible-name.js'

/** What keeps a file from being read that is no declaration, each with its line. */
export const fileProblems = (findings: readonly Finding[], words: Words): readonly UsageProblem[] =>
  wordedFindings(findings, words).map(({ file, message, range }) => ({
    rule: 'file',
    file: visibleName(file),
    message: `${visibleName(file)}:${range.start.line}: ${message}`,
  }))

/** What keeps settings from being used, each with its line and what to do. */
export async function settingsProblems(findings: readonly Finding[]): Promise<readonly UsageProblem[]> {
  const words = await wordsFor(findings)
  return wordedFindings(findings, words).map(({ file, message, fix, range }) => ({
    rule: 'file',
    file: visibleName(file),
    message: `${visibleName(file)}:${range.start.line}:${range.start.column}: ${message}`,
    ...(fix !== '' && { suggestion: fix }),
  }))
}

/** Stops a command because of files or folders that it cannot use. */
export async function unusable(problems: readonly FileProblem[]): Promise<UsageError> {
  const say = await wordsForFiles()
  return new UsageError(
    problems.map((problem) => ({
      rule: 'file',
      // A name of no letters names no file.
      ...(problem.file !== '' && { file: problem.file }),
      ...say(shown(problem)),
    })),
  )
}

/** What is so called is nothing that is there: its beginning is enough. */
const leadsNowhere: ReadonlySet<FileProblem['mistake']['is']> = new Set([
  'no-match',
  'missing',
  'no-git',
  'no-repository',
  'no-revision',
  'no-name-of-a-revision',
  'on-no-side',
])

/** The same with names that begin no line of their own and send nothing to a terminal. */
const shown = ({ file, mistake }: FileProblem): FileProblem => ({
  file: leadsNowhere.has(mistake.is) ? shortened(file) : visibleName(file),
  mistake: shownFact(mistake),
})

function shownFact<Of>(fact: Of): Of
function shownFact(fact: unknown): unknown {
  if (typeof fact === 'string') return visibleName(fact)
  if (Array.isArray(fact)) return fact.map(shownFact)
  if (typeof fact !== 'object' || fact === null) return fact
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, shownFact(value)]))
}
