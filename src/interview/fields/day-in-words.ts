import { readDay } from './read-day.js'

/** A day inside other words: digits are written out, and where they fit two days that is doubtful; an event stays as it is. */
export function dayMeant(event: string): { readonly words: string; readonly doubt?: string } {
  const [digits] = /^(?:the )?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/.exec(event) ?? []
  if (digits === undefined) return { words: event }
  // Digits need no today to be read by.
  const read = readDay(digits, { today: '2000-01-01', isDone: false })
  return 'refused' in read ? { words: event, doubt: read.refused } : { words: read.understood }
}
