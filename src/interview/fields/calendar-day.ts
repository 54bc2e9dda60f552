import { isDay } from '../../law/dated.js'

/** From where a day is meant: from today on, or back to what was done already. */
export interface Meant {
  readonly today: string
  readonly isDone: boolean
}

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

/** The name of a month: `November` is 11. */
export const monthName = (month: number): string => capital(months[month - 1] ?? '')

/** A month by its name, or by three or more of its first letters. */
export const monthOf = (word: string): number | undefined => numberOf(word, months, 1)

/** A day of the week, Sunday being 0. */
export const weekdayOf = (word: string): number | undefined => numberOf(word, weekdays, 0)

function numberOf(word: string, names: readonly string[], first: number): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/, '')
  const index = names.findIndex((name) => name === letters || (letters.length >= 3 && name.startsWith(letters)))
  return index === -1 ? undefined : index + first
}

/** The day of the week on which a day falls. */
export const weekdayIn = (iso: string): number => new Date(iso).getUTCDay()

/** What a day of the week is called. */
export const weekdayName = (weekday: number): string => capital(weekdays[weekday] ?? '')

/** A day as it is read back: `29 November 2026`. */
export function sayDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${monthName(Number(month))} ${year}`
}

/** An ISO day of its parts; undefined where it is in no calendar. */
export function dayAt(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year >= 1000 && isDay(iso) ? iso : undefined
}

/** So many days later, or earlier. */
export const daysLater = (iso: string, days: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** The same day so many months later, or earlier; the last of the month, where that month is shorter. */
export function monthsLater(iso: string, more: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + more, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10)
}
