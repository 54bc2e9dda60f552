import type { Citation, Regime } from '../law/citation.js'
import type { Edit } from '../source/edit.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Elsewhere } from './relation.js'

/** `error`: a binding provision is breached as declared. `warning`: guidance, or facts the declaration does not hold decide. */
export type Severity = 'error' | 'warning' | 'info'

/** A second place that explains a finding, and what it is to it. */
export interface Related extends Elsewhere, Place {}

/** Where something is wrong, as a pointer and as lines of a file. */
export interface FindingPlace extends Place {
  readonly pointer: Pointer
  readonly related: readonly Related[]
  /** What mends it there; absent where that is for somebody to decide. */
  readonly edits?: readonly Edit[]
}

/** A place at which the same finding is known again in another run. */
export interface KnownPlace extends FindingPlace {
  /** 16 hexadecimal digits, unlike those of any other finding of the declaration: see `fingerprinted`. */
  readonly fingerprint: string
}

/**
 * One thing that is wrong, as data: what was found, where, and the law it rests on. `wording` says it in words.
 *
 * The data belong to the finding and not to a place, because the words are made of them and of nothing else: what is
 * found at several places is one finding with one message exactly where rule and data are the same. What differs from
 * place to place is said by what is related to it, or it is another finding.
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
