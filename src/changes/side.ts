import type { Finding } from '../findings/finding.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'

/** One of two declarations that are compared. */
export interface Side {
  readonly model: Model
  /** The law of its day. */
  readonly law: Law
  readonly findings: readonly Finding[]
}
