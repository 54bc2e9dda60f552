import type { Finding, FindingPlace, Severity } from '../findings/finding.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Words } from './words.js'

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
  /** The page that explains the rule, relative to the project; absent for syntax and schema. */
  readonly url?: string
}

/** Findings for a program, which reads one place at a time: each place of each finding, in words. */
export const wordedFindings = (findings: readonly Finding[], words: Words): readonly WordedFinding[] =>
  findings.flatMap((finding) => {
    const { places, ...facts } = finding
    const { message, why, fix, related } = words.finding(finding)
    return places.map((place, index) => ({ ...facts, message, why, fix, ...placeOf(place, related[index] ?? []) }))
  })

const placeOf = ({ pointer, file, range, related }: FindingPlace, messages: readonly string[]) => ({
  pointer,
  file,
  range,
  related: related.map((one, index) => ({ file: one.file, range: one.range, message: messages[index] ?? '' })),
})
