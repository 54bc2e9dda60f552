import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Finding, Related, Severity } from './finding.js'

/** One mistake that a stage before the rules of law found: facts, or for now the sentences themselves. */
export type Problem = Place & {
  readonly rule: string
  readonly severity?: Severity
  readonly pointer?: Pointer
  readonly related?: readonly Related[]
} & ({ readonly data: unknown } | Said)

/** What a stage says in English itself, until its words stand in `wording/stages`. */
export interface Said {
  readonly message: string
  readonly fix: string
  readonly why?: string
}

/** Makes a finding of a mistake in the file itself: an error that rests on no provision. */
export function problem(it: Problem): Finding {
  const { rule, severity = 'error', pointer = '', related = [], file, range } = it
  const data = 'data' in it ? it.data : { message: it.message, fix: it.fix, why: it.why ?? '' }
  return { rule, severity, regimes: [], cites: [], data, places: [{ pointer, file, range, related }] }
}
