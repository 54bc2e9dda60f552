import type { Checked } from '../src/checking/checked.js'
import type { Finding } from '../src/findings/finding.js'
import { english } from '../src/wording/english.js'
import { englishOfStages } from '../src/wording/stages/english.js'
import { type KnownFinding, knownFindings, type WordedFinding, wordedFindings } from '../src/wording/worded-findings.js'
import { wordsIn } from '../src/wording/words.js'

/** All English words for findings. */
export const englishWords = wordsIn(english(englishOfStages))

/** Findings as a program is given them: each place of each, in English. */
export const worded = (findings: readonly Finding[]): readonly WordedFinding[] => wordedFindings(findings, englishWords)

/** A declaration, checked, with its findings in English. */
export interface CheckedInWords extends Omit<Checked, 'findings'> {
  readonly findings: readonly KnownFinding[]
}

/** A declaration, checked, with its findings in English. */
export const inWords = (checked: Checked): CheckedInWords => ({
  ...checked,
  findings: knownFindings(checked.findings, englishWords),
})
