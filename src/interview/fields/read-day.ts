import { isDay } from '../../law/dated.js'
import type { Understood } from '../answer.js'
import { dayAt, type Meant, monthName, monthOf, sayDay, weekdayIn, weekdayName, weekdayOf } from './calendar-day.js'
import { readNearDay } from './read-near-day.js'

/** How a day that somebody wrote is read: as an ISO day, how that was understood, and what is doubtful; or why it cannot be. */
export type ReadDay =
  | { readonly day: string; readonly understood: string; readonly doubt?: string }
  | { readonly refused: string }

/** How a day was understood, beside the field that asked for it. */
export const understoodDay = (field: string, { understood, doubt }: Extract<ReadDay, { day: string }>): Understood => ({
  field,
  words: understood,
  ...(doubt !== undefined && { doubt }),
})

/**
 * Reads a day however somebody writes it: `29 November 2026`, `1st of December`, `29/11/26`, `today`, `next month`. Where the digits fit
 * two days it asks which; what is no single day, such as a year, cannot be stored.
 */
export function readDay(written: string, meant: Meant): ReadDay {
  const text = written.trim().replace(/\s+/g, ' ').replace(/[.!]$/, '')
  const bare = text.replace(
    /^(?:as of|as from|from|since|on|starting(?: from| on)?|beginning|effective)(?: on| from)? /i,
    '',
  )
  const { rest, weekday } = withoutWeekday(bare.replace(/^(?:the )?first (?:day )?of (?=[a-z]{3,}\.?(?: \d|$))/i, '1 '))
  const read = inFull(rest, meant) ?? readNearDay(bare, meant)
  if (read === undefined) return { refused: `'${text}' is no day. Write it like 29 November 2026.` }
  return 'refused' in read ? read : doubted(read, weekday, meant)
}

type Found = { readonly day: string; readonly doubt?: string } | { readonly refused: string } | undefined

function doubted(
  { day, doubt }: { readonly day: string; readonly doubt?: string },
  weekday: number | undefined,
  { today, isDone }: Meant,
): ReadDay {
  const is = weekdayIn(day)
  const other = weekday !== undefined && weekday !== is ? `That day is a ${weekdayName(is)}.` : undefined
  const ahead = isDone && day > today ? 'That day is still to come.' : undefined
  const all = [doubt, other, ahead].filter((each) => each !== undefined)
  return { day, understood: sayDay(day), ...(all.length > 0 && { doubt: all.join(' ') }) }
}

/** `Sunday, 29 November 2026`: the weekday is held against the calendar. */
function withoutWeekday(text: string): { readonly rest: string; readonly weekday?: number } {
  const [, word = '', rest = ''] = /^([a-z]+)\.?,? (?:the )?(.+)$/i.exec(text) ?? []
  const weekday = monthOf(word) === undefined ? weekdayOf(word) : undefined
  return weekday === undefined ? { rest: text.replace(/^the /i, '') } : { rest, weekday }
}

const inFull = (text: string, meant: Meant): Found =>
  isDay(text) ? { day: text } : (inWords(text, meant) ?? inDigits(text) ?? yearFirst(text))

function inWords(text: string, meant: Meant): Found {
  const [, dayFirst, monthSecond, yearLast] =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: day)?[ -]?(?:of )?([a-z]+)\.?(?:,? ?-?(\d{4}|[’']?\d\d))?$/i.exec(text) ?? []
  const [, monthFirst, daySecond, year] =
    /^([a-z]+)\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}|[’']?\d\d))?$/i.exec(text) ?? []
  const month = monthOf(monthSecond ?? monthFirst ?? '')
  if (month === undefined) return undefined
  const [day, written] = [Number(dayFirst ?? daySecond), yearLast ?? year]
  return written === undefined ? withoutYear(month, day, text, meant) : dayOf(yearOf(written), month, day, text)
}

/** The next such day; or the last one, where it is about what was done. */
function withoutYear(month: number, day: number, text: string, { today, isDone }: Meant): Found {
  const year = Number(today.slice(0, 4))
  const near = Array.from({ length: 17 }, (_, index) => year - 8 + index).flatMap(
    (each) => dayAt(each, month, day) ?? [],
  )
  const found = isDone ? near.findLast((each) => each <= today) : near.find((each) => each >= today)
  if (found === undefined) return dayOf(year, month, day, text)
  return isDone ? { day: found, doubt: 'No year was written: this is the last such day.' } : { day: found }
}

function inDigits(text: string): Found {
  const [, first, second, year] = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d\d)$/.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) return undefined
  const [one, other] = [Number(first), Number(second)]
  if (one > 12 || one === other) return dayOf(yearOf(year), other, one, text)
  if (other > 12) return dayOf(yearOf(year), one, other, text)
  const [british, american] = [dayAt(yearOf(year), other, one), dayAt(yearOf(year), one, other)]
  if (british === undefined || american === undefined) return dayOf(yearOf(year), other, one, text)
  return { refused: `'${text}' can be ${sayDay(british)} or ${sayDay(american)}. Write the month as a word.` }
}

function yearFirst(text: string): Found {
  const [, year, month, day] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day), text)
  const [, name, alone] = /^([a-z]+)\.? (\d{4})$/i.exec(text) ?? []
  const named = monthOf(name ?? '')
  const whole = named === undefined ? /^\d{4}$/.exec(text)?.[0] : `${monthName(named)} ${alone}`
  return whole === undefined ? undefined : { refused: `'${text}' names no single day. Which day of ${whole} is it?` }
}

/** Two digits are of this century. */
const yearOf = (written: string): number => {
  const digits = written.replace(/[’']/, '')
  return Number(digits.length === 2 ? `20${digits}` : digits)
}

const dayOf = (year: number, month: number, day: number, text: string): Found => {
  const iso = dayAt(year, month, day)
  return iso === undefined ? { refused: `'${text}' is in no calendar.` } : { day: iso }
}
