import type { Checked } from '../src/checking/checked.js'
import type { Finding } from '../src/findings/finding.js'
import { english } from '../src/wording/english.js'
import { englishOfStages } from '../src/wording/stages/english.js'
import { type WordedFinding, wordedFindings } from '../src/wording/worded-findings.js'
import { wordsIn } from '../src/wording/words.js'

/** All English words for findings. */
export const englishWords = wordsIn(english(englishOfStages))

/** Findings in English, one for each place of each. */
export const worded = (findings: readonly Finding[]): readonly WordedFinding[] => wordedFindings(findings, englishWords)

/** A finding at one of its places, with the fingerprint of that place. */
export interface KnownFinding extends WordedFinding {
  readonly fingerprint: string
}

/** A declaration, checked, with its findings in English, one for each place of each. */
export interface CheckedInWords extends Omit<Checked, 'findings'> {
  readonly findings: readonly KnownFinding[]
}

/** A declaration, checked, with its findings in English, one for each place of each. */
export function inWords(checked: Checked): CheckedInWords {
  const fingerprints = checked.findings.flatMap(({ places }) => places.map(({ fingerprint }) => fingerprint))
  const findings = worded(checked.findings).map((finding, index) => ({
    ...finding,
    fingerprint: fingerprints[index] ?? '',
  }))
  return { ...checked, findings }
}
