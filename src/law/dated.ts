/** How far a row can be relied on, as the reference tables grade it. */
export type Confidence = 'high' | 'medium' | 'low'

/** Something that is law for a time. Days are ISO calendar days; a day that is not known is absent. */
export interface Dated {
  /** The first day on which it applies. */
  readonly from?: string
  /** The first day on which it applies no longer. */
  readonly until?: string
}

/** Whether a row applies on a day. A row without a first day is taken to have applied always. */
export function appliesOn(row: Dated, day: string): boolean {
  return (row.from === undefined || row.from <= day) && (row.until === undefined || day < row.until)
}

const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is an ISO calendar day that is in the calendar. */
export function isDay(text: string): boolean {
  // Programs without types hand over other things, which a pattern would take for texts.
  if (typeof text !== 'string') return false
  const time = looksLikeDay.test(text) ? Date.parse(text) : Number.NaN
  // Date.parse rolls 30 February over to March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
