import type { Confidence } from './dated.js'

/** A row of a table that grades itself, and may name fields of its own that are still to be checked. */
interface Graded {
  readonly confidence: Confidence
  readonly uncertain?: readonly string[]
}

/** A field of a row as far as a notice may print it: what is not certain serves findings alone. */
export function settled<Row extends Graded, Key extends keyof Row & string>(
  row: Row | undefined,
  field: Key,
): Row[Key] | undefined {
  if (row === undefined || row.confidence !== 'high' || row.uncertain?.includes(field)) return undefined
  return row[field]
}
