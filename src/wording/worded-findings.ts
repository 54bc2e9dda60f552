import type { Concern, Finding, FindingPlace, KnownPlace, Severity } from '../findings/finding.js'
import { dataAt } from '../findings/fingerprint.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Edit } from '../source/edit.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import { toldOf, type Worded, type Words } from './words.js'

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
  /** What has to change; absent where the file cannot be read as it stands. */
  readonly concerns?: Concern
  readonly cites: readonly Citation[]
  readonly pointer: Pointer
  /** What the finding is about at this place, where it is about several things. */
  readonly name?: string
  /** The facts it rests on, as its rule found them; what is worded from them is `message` and `fix`. */
  readonly data: unknown
  readonly related: readonly WordedRelated[]
  /** What mends it: changes by pointer; absent where that is for somebody to decide. */
  readonly edits?: readonly Edit[]
  /** Whether the edits say more than is written, or only mark what is missing: nobody makes them unasked. */
  readonly isSuggestion?: true
  /** The page that explains the rule, relative to the project; absent for syntax and schema. */
  readonly url?: string
}

/** One place of a finding in words, by which it is known again. */
export interface ToldPlace extends Place {
  readonly pointer: Pointer
  /** What the finding is about there, where it is about several things. */
  readonly name?: string
  readonly related: readonly WordedRelated[]
  /** What mends it: changes by pointer; absent where that is for somebody to decide. */
  readonly edits?: readonly Edit[]
  /** Whether the edits say more than is written, or only mark what is missing: nobody makes them unasked. */
  readonly isSuggestion?: true
  /** The same in every run, whatever words and lines change; no other place of any finding has it. */
  readonly fingerprint: string
}

/** What `lint` gives a program: one cause, in words, with all its places. */
export interface ToldFinding
  extends Pick<
    WordedFinding,
    'rule' | 'severity' | 'message' | 'why' | 'fix' | 'regimes' | 'concerns' | 'cites' | 'url'
  > {
  /** The facts it rests on, as its rule found them; of what differs from place to place, all there is. */
  readonly data: unknown
  readonly places: readonly ToldPlace[]
}

/** Findings one place at a time: each place of each finding, in words. */
export const wordedFindings = (findings: readonly Finding[], words: Words): readonly WordedFinding[] =>
  findings.flatMap((finding) => {
    const worded = words.finding(finding)
    return finding.places.map((place, index) => wordedAt(finding, worded, place, index))
  })

/** Findings that have been checked, in words, each once with all its places. */
export const toldFindings = (findings: readonly Finding<KnownPlace>[], words: Words): readonly ToldFinding[] =>
  findings.map((finding) => {
    const { rule, severity, regimes, concerns, cites, url } = finding
    const { message, why, fix, related, places } = words.finding(finding)
    return {
      ...{ rule, severity, message, why, fix, regimes, cites, data: toldOf(finding) },
      places: finding.places.map((place, index) => toldAt(place, places[index], related[index] ?? [])),
      ...(concerns && { concerns }),
      ...(url === undefined ? {} : { url }),
    }
  })

const toldAt = (place: KnownPlace, name: string | undefined, messages: readonly string[]): ToldPlace => ({
  ...placeInWords(place, name, messages),
  fingerprint: place.fingerprint,
})

function wordedAt(finding: Finding, worded: Worded, place: FindingPlace, index: number): WordedFinding {
  const { rule, severity, regimes, concerns, cites, url } = finding
  const { message, why, fix, related, places } = worded
  return {
    ...{ rule, severity, message, why, fix, regimes, cites, data: dataAt(finding, place) },
    ...placeInWords(place, places[index], related[index] ?? []),
    ...(concerns && { concerns }),
    ...(url === undefined ? {} : { url }),
  }
}

/** Where something is wrong, what it is about there, and what explains it. */
function placeInWords(place: FindingPlace, name: string | undefined, messages: readonly string[]) {
  const { pointer, file, range, edits, isSuggestion } = place
  return {
    ...{ pointer, file, range },
    ...(name !== undefined && { name }),
    related: place.related.map((one, nth) => ({ message: messages[nth] ?? '', file: one.file, range: one.range })),
    ...(edits && { edits }),
    ...(isSuggestion && { isSuggestion }),
  }
}
