import { isDay } from '../../law/dated.js'

/** How a day that somebody wrote is read: as an ISO day, or why it cannot be. */
export type ReadDay = { readonly day: string } | { readonly refused: string }

/** A day as it is read back: `29 November 2026`. */
export function sayDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${nameOf(Number(month))} ${year}`
}

const months = 'january february march april may june july august september october november december'.split(' ')

/** Reads `2026-11-29`, `29 November 2026`, `November 29, 2026` and `29/11/2026`; asks which one, where the digits fit two days. */
export function readDay(written: string): ReadDay {
  const text = written.trim().replace(/\s+/g, ' ')
  if (isDay(text)) return { day: text }
  return inWords(text) ?? inDigits(text) ?? { refused: `'${text}' is no day. Write it like 29 November 2026.` }
}

function inWords(text: string): ReadDay | undefined {
  const [, dayFirst, monthSecond, yearLast] =
    /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)\.?,? (\d{4})$/i.exec(text) ?? []
  const [, monthFirst, daySecond, year] = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text) ?? []
  const month = monthOf(monthSecond ?? monthFirst ?? '')
  if (month === undefined) return undefined
  return dayOf(yearLast ?? year ?? '', month, dayFirst ?? daySecond ?? '', text)
}

/** A month by its name, or by its first three letters. */
function monthOf(word: string): number | undefined {
  const name = word.toLowerCase()
  const index = months.findIndex((month) => month === name || (name.length >= 3 && month.startsWith(name)))
  return index === -1 ? undefined : index + 1
}

function inDigits(text: string): ReadDay | undefined {
  const [, first, second, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) return undefined
  const [one, other] = [Number(first), Number(second)]
  if (one > 12) return dayOf(year, other, first, text)
  if (other > 12) return dayOf(year, one, second, text)
  if (one === other) return dayOf(year, one, second, text)
  const [british, american] = [`${one} ${nameOf(other)} ${year}`, `${other} ${nameOf(one)} ${year}`]
  return { refused: `'${text}' can be ${british} or ${american}. Write the month as a word.` }
}

const nameOf = (month: number): string => {
  const name = months[month - 1] ?? ''
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

function dayOf(year: string, month: number, day: string, text: string): ReadDay {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? { day: iso } : { refused: `'${text}' is in no calendar.` }
}
