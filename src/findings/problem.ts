import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Finding, Related, Severity } from './finding.js'

/** What a stage before the rules of law says of one mistake. */
export interface Problem extends Place {
  readonly rule: string
  readonly message: string
  readonly fix: string
  readonly why?: string
  readonly severity?: Severity
  readonly pointer?: Pointer
  readonly related?: readonly Related[]
}

/** Makes a finding of a mistake in the file itself: an error that rests on no provision. */
export const problem = (it: Problem): Finding => ({
  rule: it.rule,
  severity: it.severity ?? 'error',
  message: it.message,
  why: it.why ?? '',
  fix: it.fix,
  regimes: [],
  cites: [],
  pointer: it.pointer ?? '',
  data: undefined,
  related: it.related ?? [],
  file: it.file,
  range: it.range,
})
