import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'
import { wordsForFiles } from '../wording/languages.js'
import { wordedFindings } from '../wording/worded-findings.js'
import type { Words } from '../wording/words.js'
import type { UsageProblem } from './problem.js'
import { UsageError } from './usage-error.js'

/** What keeps a file from being read that is no declaration, each with its line. */
export const fileProblems = (findings: readonly Finding[], words: Words): readonly UsageProblem[] =>
  wordedFindings(findings, words).map(({ file, message, range }) => ({
    rule: 'file',
    file,
    message: `${file}:${range.start.line}: ${message}`,
  }))

/** Stops a command because of files or folders that it cannot use. */
export async function unusable(problems: readonly FileProblem[]): Promise<UsageError> {
  const say = await wordsForFiles()
  return new UsageError(problems.map((problem) => ({ rule: 'file', file: problem.file, ...say(problem) })))
}
