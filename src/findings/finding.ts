import type { Citation, Regime } from '../law/citation.js'
import type { Edit, Replacement } from '../source/edit.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Named, Quoted } from './fact.js'
import type { Elsewhere } from './relation.js'

/** `error`: a binding provision is breached as declared. `warning`: guidance, or facts the declaration does not hold decide. */
export type Severity = 'error' | 'warning' | 'info'

/** All of them, the gravest first. */
export const severities: readonly [Severity, ...Severity[]] = ['error', 'warning', 'info']

/** Whether one is at least as grave as another. */
export const isAsGrave = (one: Severity, other: Severity): boolean =>
  severities.indexOf(one) <= severities.indexOf(other)

/** What may have to change. */
export const concerns = ['notice', 'record', 'practice'] as const

/** What has to change: what the notice says, the organisation's own record, or what is done. */
export type Concern = (typeof concerns)[number]

/** A second place that explains a finding, and what it is to it. */
export interface Related extends Elsewhere, Place {}

/** Where something is wrong, as a pointer and as lines of a file. */
export interface FindingPlace extends Place {
  readonly pointer: Pointer
  readonly related: readonly Related[]
  /** Which of several the finding is about there: a purpose, a recipient, some words. The message names or counts them. */
  readonly of?: About
  /** What mends it there; absent where that is for somebody to decide. */
  readonly edits?: readonly Edit[]
  /**
   * Whether the edits say more than is written, or only mark what is missing: they are shown, and made where somebody asks
   * for those of this rule.
   */
  readonly isSuggestion?: true
}

/** What one place of a finding is about. */
export type About = Named | Quoted

/** A place at which the same finding is known again in another run. */
export interface KnownPlace extends FindingPlace {
  /** 16 hexadecimal digits, unlike those of any other finding of the declaration: see `fingerprinted`. */
  readonly fingerprint: string
  /** What its edits are in the files, letter by letter; only where a report shows that. */
  readonly changes?: readonly Replacement[]
}

/**
 * One thing that is wrong, as data: what was found, where, and the law it rests on. `wording` says it in words.
 *
 * One cause is one finding: places share it exactly where one sentence, one advice and one remedy fit them all. So the data
 * belong to the finding, and the words are made of them and of what each place is about, which is all that may differ.
 */
export interface Finding<At extends FindingPlace = FindingPlace> {
  /** The id of the rule, or of the stage that found it: `syntax`, `schema`, `reference-exists`, … */
  readonly rule: string
  readonly severity: Severity
  /** The regimes it holds for; empty when it does not turn on law. */
  readonly regimes: readonly Regime[]
  readonly cites: readonly Citation[]
  /** The facts it rests on, as its rule found them. */
  readonly data: unknown
  /** The field of the data that holds what each place is about; absent where no place is about something of its own. */
  readonly across?: string
  /** Whether it is known of the part alone that a transcription holds of its text; absent where it holds of all of it. */
  readonly isPart?: boolean
  /** What has to change; absent where the file cannot be read as it stands. */
  readonly concerns?: Concern
  readonly places: readonly [At, ...At[]]
  /** The page that explains the rule, relative to the project; absent for syntax and schema. */
  readonly url?: string
}

/** The same finding at those of its places that a question keeps; undefined where none is left. */
export function atPlaces<Found extends Finding>(
  finding: Found,
  keeps: (place: FindingPlace) => boolean,
): Found | undefined {
  const [first, ...more] = finding.places.filter(keeps)
  return first && { ...finding, places: [first, ...more] }
}

/** At how many places something was found: what reports count. */
export const placesIn = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { places }) => sum + places.length, 0)
