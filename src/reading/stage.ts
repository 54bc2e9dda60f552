import type { Finding } from '../findings/finding.js'

/** What a stage gives on: a value, unless there is nothing to go on with, and what it found. */
export interface Stage<Value> {
  readonly value: Value | undefined
  readonly findings: readonly Finding[]
}

/** Goes on from a stage to the next, and keeps what was found; without a value, that is all there is. */
export function andThen<From, To>(before: Stage<From>, next: (value: From) => Stage<To>): Stage<To> {
  if (before.value === undefined) return { value: undefined, findings: before.findings }
  const after = next(before.value)
  return { value: after.value, findings: [...before.findings, ...after.findings] }
}
