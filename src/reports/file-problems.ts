import type { Finding } from '../findings/finding.js'
import { wordedFindings } from '../wording/worded-findings.js'
import type { Words } from '../wording/words.js'
import type { UsageProblem } from './problem.js'

/** What keeps a file from being read that is no declaration, each with its line. */
export const fileProblems = (findings: readonly Finding[], words: Words): readonly UsageProblem[] =>
  wordedFindings(findings, words).map(({ file, message, range }) => ({
    rule: 'file',
    file,
    message: `${file}:${range.start.line}: ${message}`,
  }))
