import { checkTexts } from '../../src/checking/check-texts.js'
import type { WordedFinding } from '../../src/wording/worded-findings.js'
import { type CheckedInWords, inWords } from '../worded.js'

/** Checks a declaration given as texts, the main file first: `privacy.yaml`, `part-1.yaml`, `part-2.yaml`. */
export function read(...texts: readonly string[]): CheckedInWords {
  const files = texts.map((text, index) => ({ path: index === 0 ? 'privacy.yaml' : `part-${index}.yaml`, text }))
  return inWords(checkTexts(files, { asOf: '2026-11-21' }))
}

const early: ReadonlySet<string> = new Set([
  'syntax',
  'schema',
  'include',
  'value-is-stated',
  'reference-exists',
  'word-is-known',
])

/** What the stages before the rules of law found. */
export const earlyFindings = (...texts: readonly string[]): readonly WordedFinding[] =>
  read(...texts).findings.filter(({ rule }) => early.has(rule))

/** The same as lines to compare: `3:5-3:8 syntax: message`, with the file where it is not the main one. */
export const told = (...texts: readonly string[]): readonly string[] =>
  earlyFindings(...texts).map(({ file, range, rule, message, related }) => {
    const where = `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`
    const second = related.map(
      (it) => ` (${it.message}: ${placed(it.file)}${it.range.start.line}:${it.range.start.column})`,
    )
    return `${placed(file)}${where} ${rule}: ${message}${second.join('')}`
  })

const placed = (file: string): string => (file === 'privacy.yaml' ? '' : `${file}:`)
