/** A length of time as it was written: nothing is converted, because a month is no number of days. */
export interface Duration {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
  readonly workingDays: number
  readonly hours: number
  readonly minutes: number
}

type Unit = keyof Duration

/** A length of time as an author could write it. */
export const writtenDuration = (duration: Duration): string =>
  Object.entries(wordUnits)
    .toReversed()
    .flatMap(([word, unit]) =>
      duration[unit] === 0 ? [] : [`${duration[unit]} ${word}${duration[unit] === 1 ? '' : 's'}`],
    )
    .join(' and ')

const zero: Duration = { years: 0, months: 0, weeks: 0, days: 0, workingDays: 0, hours: 0, minutes: 0 }

/** Reads `6 years`, `1 year and 6 months`, `10 working days` or ISO 8601 `P6Y`; undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const written = text.trim()
  return written.startsWith('P') ? parseIso(written) : parseWords(written)
}

const wordUnits: Readonly<Record<string, Unit>> = {
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  'working day': 'workingDays',
  week: 'weeks',
  month: 'months',
  year: 'years',
}

function parseWords(text: string): Duration | undefined {
  const sum: { -readonly [unit in Unit]: number } = { ...zero }
  for (const part of text.split(' and ')) {
    const match = /^(\d+) (minute|hour|day|working day|week|month|year)s?$/.exec(part)
    const unit = wordUnits[match?.[2] ?? '']
    if (!unit) return undefined
    sum[unit] += Number(match?.[1])
  }
  return sum
}

const iso = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/

function parseIso(text: string): Duration | undefined {
  const match = iso.exec(text)
  if (!match) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((it) => Number(it ?? 0))
  return { ...zero, years, months, weeks, days, hours, minutes }
}

/** Several times, one after the other. */
export function sumOf(all: readonly Duration[]): Duration {
  const sum: { -readonly [unit in Unit]: number } = { ...zero }
  for (const one of all) for (const unit of units) sum[unit] += one[unit]
  return sum
}

const units = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours', 'minutes'] as const satisfies readonly Unit[]

/**
 * Whether one time is longer than another on every calendar. 30 days and one month are neither longer nor shorter than
 * each other, 31 days are not longer than a month; 32 days, and a month and a day, are.
 */
export function isLonger(one: Duration, other: Duration): boolean {
  const months = monthsOf(one) - monthsOf(other)
  const days = daysOf(one) - daysOf(other)
  const working = one.workingDays - other.workingDays
  // Whatever is left over on the side of `one` counts at its shortest, on the other side at its longest.
  return least(months, shortestMonths, longestMonths) + days + least(working, shortestWork, longestWork) > 0
}

const least = (left: number, shortest: (count: number) => number, longest: (count: number) => number): number =>
  left >= 0 ? shortest(left) : -longest(-left)

const monthsOf = ({ years, months }: Duration): number => years * 12 + months

const daysOf = ({ weeks, days, hours, minutes }: Duration): number => weeks * 7 + days + hours / 24 + minutes / 1440

/** Days of the shortest and of the longest run of 0 to 11 months. */
const shortestRuns = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const
const longestRuns = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const

const shortestMonths = (count: number): number =>
  Math.floor(count / 12) * 365 + Math.floor(count / 48) + (shortestRuns[count % 12] ?? 0)

const longestMonths = (count: number): number =>
  Math.floor(count / 12) * 365 + Math.ceil(Math.floor(count / 12) / 4) + (longestRuns[count % 12] ?? 0)

const shortestWork = (count: number): number => Math.floor(count / 5) * 7 + (count % 5)

/** Two weekends at the edges, and ten public holidays for every month: more than any country has. */
const longestWork = (count: number): number => Math.ceil(count / 5) * 7 + 4 + Math.ceil(count / 20) * 10
