import { type Duration, parseDuration, writtenDuration } from '../../facts/duration.js'
import { readNumber } from './read-number.js'

/** A length of time as the language writes it, and as people do: `2 years and 6 months`. */
export interface ReadLength {
  readonly length: string
  readonly said: string
}

type Unit = keyof Duration

/** The words for each unit, and how many of it they are: a fortnight is two weeks. */
const units: readonly (readonly [words: string, unit: Unit, count: number])[] = [
  ['minute|min', 'minutes', 1],
  ['hour|hr|h', 'hours', 1],
  ['(?:working|business|work) day', 'workingDays', 1],
  ['day|calendar day|consecutive day|d', 'days', 1],
  ['week|calendar week|wk|w', 'weeks', 1],
  ['fortnight', 'weeks', 2],
  ['month|calendar month|mth|mnth|mo', 'months', 1],
  ['quarter', 'months', 3],
  ['year|yr|y', 'years', 1],
  ['decade', 'years', 10],
  ['century', 'years', 100],
  ['centurie', 'years', 100],
]

/** The next smaller unit of one, and how many of it make one: half a year is six months. */
const smaller: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  years: ['months', 12],
  days: ['hours', 24],
  hours: ['minutes', 60],
}

const one = new RegExp(
  `^(.*?) ?\\b(?:(?:full|whole) )?(?:${units.map(([words], index) => `(?<u${index}>${words})`).join('|')})s?[’']?(?: and (?:an? )?(?<part>half|quarter))?$`,
)

/**
 * Reads a length as people write it: `six months`, `a fortnight`, `two and a half years`, `a year and a day`, `7 yrs`, `18-month`;
 * undefined where it is none, says only about how long, or counts what is no unit of the calendar, such as a tax year.
 */
export function readLength(written: string): ReadLength | undefined {
  const text = written.trim()
  if (text.length > longest) return undefined
  if (text.startsWith('P')) return readIso(text)
  const sum = sumOf(plainly(text))
  return sum && lengthOf(sum)
}

/** What is longer is no length, and need not be read. */
const longest = 80

/** Small letters, plain signs, one space between words, none inside an abbreviation. */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(?<=[\da-z])-(?=[a-z])/g, ' ')
    .replace(/(?<=\d)(?=[a-z])/g, ' ')
    .replace(/(?<=\b(?:yr|mth|wk|hr|min|mo|y|d|h|w)s?)\./g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’'] time$/, '')
    .trim()

/** One part, which may hold an "and" itself, or several of them: `one hundred and twenty days`, `1 year, 6 months and 2 days`. */
function sumOf(text: string): Duration | undefined {
  const whole = partOf(text)
  if (whole !== undefined) return whole
  const sums = text.split(between).map(partOf)
  const known = sums.filter((sum) => sum !== undefined)
  // A unit that comes twice is a slip, or another length.
  const isSum =
    known.length === sums.length && unitsIn(known.reduce(added)) === known.map(unitsIn).reduce((a, b) => a + b)
  return isSum ? known.reduce(added) : undefined
}

const unitsIn = (sum: Duration): number => Object.values(sum).filter((count) => count > 0).length

/** What stands between parts; nothing need stand between `1 year 6 months`. */
const between = /,? (?:and|plus) |, | ?\+ ?|(?<=[a-z]) (?=\d)/

const none: Duration = { years: 0, months: 0, weeks: 0, days: 0, workingDays: 0, hours: 0, minutes: 0 }

const added = (sum: Duration, more: Duration): Duration => ({
  years: sum.years + more.years,
  months: sum.months + more.months,
  weeks: sum.weeks + more.weeks,
  days: sum.days + more.days,
  workingDays: sum.workingDays + more.workingDays,
  hours: sum.hours + more.hours,
  minutes: sum.minutes + more.minutes,
})

function partOf(part: string): Duration | undefined {
  const found = one.exec(part)
  const index = units.findIndex((_, at) => found?.groups?.[`u${at}`] !== undefined)
  const [, unit, each] = units[index] ?? []
  if (found === null || unit === undefined || each === undefined) return undefined
  const count = readNumber(found[1] ?? '')
  if (count === undefined) return undefined
  const more = { half: 1 / 2, quarter: 1 / 4 }[found.groups?.part ?? ''] ?? 0
  return counted((count + more) * each, unit)
}

/** So many of a unit, what is left over in the next smaller one; undefined where nothing measures it. */
function counted(count: number, unit: Unit): Duration | undefined {
  const whole = Math.floor(count)
  if (whole === count) return { ...none, [unit]: count }
  const [lower, many] = smaller[unit] ?? []
  const rest = many === undefined ? undefined : (count - whole) * many
  if (lower === undefined || rest === undefined || !Number.isInteger(rest)) return undefined
  return { ...none, [unit]: whole, [lower]: rest }
}

/** As the language writes it: two units in words, more of them, or minutes, as ISO 8601 does. */
function lengthOf(sum: Duration): ReadLength | undefined {
  const counts = Object.values(sum)
  if (counts.some((count) => count > 99_999) || counts.every((count) => count === 0)) return undefined
  const said = writtenDuration(sum)
  const isWritten = counts.filter((count) => count > 0).length <= 2 && sum.minutes === 0
  if (isWritten && (sum.workingDays === 0 || said.startsWith(`${sum.workingDays} working`)))
    return { length: said, said }
  return sum.workingDays === 0 ? { length: isoOf(sum), said } : undefined
}

function readIso(length: string): ReadLength | undefined {
  const sum = parseDuration(length)
  return sum && Object.values(sum).some((count) => count > 0) ? { length, said: writtenDuration(sum) } : undefined
}

function isoOf({ years, months, weeks, days, hours, minutes }: Duration): string {
  const written = (count: number, letter: string): string => (count === 0 ? '' : `${count}${letter}`)
  const time = written(hours, 'H') + written(minutes, 'M')
  const date = written(years, 'Y') + written(months, 'M') + written(weeks, 'W') + written(days, 'D')
  return `P${date}${time === '' ? '' : `T${time}`}`
}
