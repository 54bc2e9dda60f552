import type { Citation } from './citation.js'
import type { Dated } from './dated.js'

/** A provision that is cited, for the time in which it reads so. */
export interface Provision extends Dated {
  readonly id: Citation
  /** What it says, in our own words. */
  readonly says: string
  /** Where that was read or, for a recalled row, what it rests on. */
  readonly source: string
  /** `read` when its words were seen in a copy of the act, `recalled` when they were not, or when its day is not known. */
  readonly confidence: 'read' | 'recalled'
}

/** Where rows come from: a copy in which their words were seen, with the day of that, or what they rest on without one. */
export type ProvisionSource = { readonly copy: string; readonly seen: string } | { readonly recalled: string }

/** A provision in its table: its parts, what it says, the key of its source, and its days where the act's do not hold. */
export type ProvisionRow<Source extends string> = readonly [
  parts: string,
  says: string,
  source: Source,
  from?: string | undefined,
  until?: string | undefined,
]
