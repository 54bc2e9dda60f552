import { parseDuration } from '../../facts/duration.js'
import { dayAt, daysLater, type Meant, monthsLater, weekdayIn, weekdayOf } from './calendar-day.js'
import { readLength } from './read-length.js'

type Near = { readonly day: string; readonly doubt?: string } | { readonly refused: string }

/** Days that are said from today: `today`, `tomorrow`, `in two weeks`, `a week ago`, `next Monday`, `the 1st of next month`. */
export function readNearDay(written: string, meant: Meant): Near | undefined {
  const text = written.toLowerCase().replace(/^the /, '')
  const { today } = meant
  const far = distances.find(([words]) => words.test(text))
  if (far !== undefined) return { day: daysLater(today, far[1]) }
  return atDistance(text, today) ?? byWeekday(text, meant) ?? inPeriod(text, meant)
}

const distances: readonly (readonly [words: RegExp, days: number])[] = [
  [/^(?:today|now|right now|immediately|at once|straight ?away|right away|from now on)$/, 0],
  [/^tomorrow$/, 1],
  [/^day after tomorrow$/, 2],
  [/^yesterday$/, -1],
  [/^day before yesterday$/, -2],
]

function atDistance(text: string, today: string): Near | undefined {
  const [, later] = /^in (.+)$/.exec(text) ?? /^(.+) (?:from (?:now|today)|later)$/.exec(text) ?? []
  const [, earlier] = /^(.+) (?:ago|back|before today)$/.exec(text) ?? []
  const length = readLength(later ?? earlier ?? '')
  const sum = length && parseDuration(length.length)
  if (sum === undefined || sum.workingDays + sum.hours + sum.minutes > 0) return undefined
  const [months, days] = [sum.years * 12 + sum.months, sum.weeks * 7 + sum.days]
  if (months > 1200 || days > 36_500) return undefined
  const sign = later === undefined ? -1 : 1
  return { day: daysLater(monthsLater(today, months * sign), days * sign) }
}

/** The next one; or the last one, where it is about what was done. */
function byWeekday(text: string, { today, isDone }: Meant): Near | undefined {
  const [, which, word = ''] = /^(?:(this|next|coming|last|past) )?([a-z]+)$/.exec(text) ?? []
  const weekday = weekdayOf(word)
  if (weekday === undefined) return undefined
  const ahead = (weekday - weekdayIn(today) + 7) % 7 || 7
  const isBack = which === 'last' || which === 'past' || (which === undefined && isDone)
  return { day: daysLater(today, isBack ? (ahead === 7 ? -7 : ahead - 7) : ahead) }
}

/** A day of this month, of the next one or of the next year; what only names the whole of one begins with its first day. */
function inPeriod(text: string, { today, isDone }: Meant): Near | undefined {
  const [, start, number, which, period] =
    /^(?:(first day|first|start|beginning|end|last day|(\d{1,2})(?:st|nd|rd|th)) ?)?(?:of )?(?:the )?(?:(this|next|coming|last|past)? ?(month|year))?$/.exec(
      text,
    ) ?? []
  if (start === undefined && period === undefined) return undefined
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const first = period === 'year' ? dayAt(year, 1, 1) : dayAt(year, month, 1)
  const shift = which === 'next' || which === 'coming' ? 1 : which === 'last' || which === 'past' ? -1 : 0
  const begins = monthsLater(first ?? today, shift * (period === 'year' ? 12 : 1))
  const nextBegins = monthsLater(begins, period === 'year' ? 12 : 1)
  if (start === 'end' || start === 'last day') return { day: daysLater(nextBegins, -1) }
  if (number !== undefined && period !== 'year') return numbered(begins, Number(number), which, { today, isDone })
  if (number !== undefined && Number(number) !== 1) return undefined
  if (start !== undefined)
    return begins < today && which === undefined && !isDone ? { day: nextBegins } : { day: begins }
  if (which === undefined || isDone || begins <= today)
    return { refused: `'${text}' names no single day. Which day is it?` }
  return { day: begins, doubt: 'That is its first day. Write another one if you mean another.' }
}

/** `the 15th` is the next one, or the last one of what was done; `the 15th of next month` is that one. */
function numbered(
  begins: string,
  number: number,
  which: string | undefined,
  { today, isDone }: Meant,
): Near | undefined {
  const inMonth = (first: string) => dayAt(Number(first.slice(0, 4)), Number(first.slice(5, 7)), number)
  const months = which === undefined ? [-1, 0, 1, 2].map((more) => monthsLater(begins, more)) : [begins]
  const days = months.flatMap((first) => inMonth(first) ?? [])
  const day =
    which !== undefined ? days[0] : isDone ? days.findLast((each) => each <= today) : days.find((each) => each >= today)
  return day === undefined ? undefined : { day }
}
