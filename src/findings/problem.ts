import type { Edit } from '../source/edit.js'
import type { Place } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Finding, Related, Severity } from './finding.js'
import type { StageId } from './stages.js'

/** One mistake that a stage before the rules of law found. */
export interface Problem extends Place {
  readonly rule: StageId
  /** The facts that its words are made of. */
  readonly data: unknown
  readonly severity?: Severity
  readonly pointer?: Pointer
  readonly related?: readonly Related[]
  readonly edits?: readonly Edit[] | undefined
  readonly isSuggestion?: true | undefined
}

/** Makes a finding of a mistake in the file itself: an error that rests on no provision. */
export function problem(it: Problem): Finding {
  const { severity = 'error', pointer = '', related = [], rule, data, file, range, edits, isSuggestion } = it
  const place = { pointer, file, range, related, ...(edits && { edits }), ...(isSuggestion && { isSuggestion }) }
  return { rule, severity, regimes: [], cites: [], data, places: [place] }
}
