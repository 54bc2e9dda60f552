import type { Finding, FindingPlace, KnownPlace, Severity } from '../findings/finding.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Edit } from '../source/edit.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Worded, Words } from './words.js'

/** A second place that explains a finding: "first declared here". */
export interface WordedRelated extends Place {
  readonly message: string
}

/** One thing that is wrong at one place, worded: what, where, why (cites), what to do (fix). */
export interface WordedFinding extends Place {
  /** The id of the rule, or of the stage that found it: `syntax`, `schema`, `reference-exists`, … */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong: one full sentence. */
  readonly message: string
  /** Why it matters: one full sentence; empty for syntax and schema. */
  readonly why: string
  /** What to do: one full sentence. */
  readonly fix: string
  /** The regimes it holds for; empty when it does not turn on law. */
  readonly regimes: readonly Regime[]
  readonly cites: readonly Citation[]
  readonly pointer: Pointer
  /** The facts it rests on, as its rule found them; what is worded from them is `message` and `fix`. */
  readonly data: unknown
  readonly related: readonly WordedRelated[]
  /** What mends it: changes by pointer; absent where that is for somebody to decide. */
  readonly edits?: readonly Edit[]
  /** The page that explains the rule, relative to the project; absent for syntax and schema. */
  readonly url?: string
}

/** What `lint` gives a program: a finding by which it is known again. */
export interface KnownFinding extends WordedFinding {
  /** The same in every run, whatever words and lines change; no other finding of the declaration has it. */
  readonly fingerprint: string
}

/** Findings one place at a time: each place of each finding, in words. */
export const wordedFindings = (findings: readonly Finding[], words: Words): readonly WordedFinding[] =>
  findings.flatMap((finding) => {
    const worded = words.finding(finding)
    return finding.places.map((place, index) => wordedAt(finding, worded, place, index))
  })

/** The same of findings that have been checked, each with its fingerprint. */
export const knownFindings = (findings: readonly Finding<KnownPlace>[], words: Words): readonly KnownFinding[] =>
  findings.flatMap((finding) => {
    const worded = words.finding(finding)
    return finding.places.map((place, index) => ({
      ...wordedAt(finding, worded, place, index),
      fingerprint: place.fingerprint,
    }))
  })

function wordedAt(finding: Finding, worded: Worded, place: FindingPlace, index: number): WordedFinding {
  const { rule, severity, regimes, cites, data, url } = finding
  const { message, why, fix, related } = worded
  const { pointer, file, range, edits } = place
  const messages = related[index] ?? []
  return {
    ...{ rule, severity, message, why, fix, regimes, cites, pointer, file, range, data },
    related: place.related.map((one, nth) => ({ message: messages[nth] ?? '', file: one.file, range: one.range })),
    ...(edits && { edits }),
    ...(url === undefined ? {} : { url }),
  }
}
