import type { Outcome } from './checked.js'
import { isMap } from './read-json.js'

/**
 * An outcome as a text that names no file, so that it is the same wherever the declaration lies; undefined where it speaks of a
 * file that is none of its own.
 */
export function packed(outcome: Outcome): string | undefined {
  const { files } = outcome
  let isOwn = true
  const text = JSON.stringify({ ...outcome, files: files.length }, (key, value: unknown) => {
    if (key !== 'file' || typeof value !== 'string') return value
    const index = files.indexOf(value)
    if (index < 0) isOwn = false
    return { at: index }
  })
  return isOwn ? text : undefined
}

/** The outcome that a text tells of files by these names; undefined where it is none of so many files. */
export function unpacked(text: string, files: readonly string[]): Outcome | undefined {
  try {
    const value: unknown = JSON.parse(text, (key, value: unknown) => {
      if (key !== 'file' || typeof value !== 'object' || value === null || !('at' in value)) return value
      return typeof value.at === 'number' ? files[value.at] : undefined
    })
    return isOutcome(value, files.length) ? { ...value, files } : undefined
  } catch {
    return undefined
  }
}

/** Whether a value has the form of an outcome, as far as a report would otherwise break over it. */
function isOutcome(value: unknown, files: number): value is Omit<Outcome, 'files'> {
  if (!isMap(value)) return false
  const { findings, suppressed, lowered, regimes } = value
  return (
    value.files === files &&
    typeof value.asOf === 'string' &&
    typeof value.isRead === 'boolean' &&
    [value.purposes, value.rules].every((one) => typeof one === 'number') &&
    [findings, suppressed, lowered, regimes].every(Array.isArray) &&
    Array.isArray(findings) &&
    findings.every(isFinding)
  )
}

const isFinding = (value: unknown): boolean =>
  isMap(value) &&
  typeof value.rule === 'string' &&
  typeof value.severity === 'string' &&
  Array.isArray(value.cites) &&
  Array.isArray(value.places) &&
  value.places.length > 0 &&
  value.places.every((place) => isMap(place) && typeof place.file === 'string' && isMap(place.range))
