import type { Finding } from '../findings/finding.js'

/** What a stage gives on: a value, unless there is nothing to go on with, and what it found. */
export interface Stage<Value> {
  readonly value: Value | undefined
  readonly findings: readonly Finding[]
}
