import { numberWords } from './number-words.js'

/** An id that resembles what was written; undefined where nothing could begin one, or letters would be lost on the way. */
export function idMeant(written: string): string | undefined {
  const plain = written
    .slice(0, 60)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^a-z0-9]/gu, (sign) => plainLetters.get(sign) ?? sign)
  if (/(?![a-z])\p{L}/u.test(plain)) return undefined
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return /^[a-z]/.test(id) && !reservedIds.has(id) ? id : undefined
}

/** Letters that have no mark to be taken off, and small letters of other alphabets that look like one of the Latin. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' }),
  ...alike('асеһіјорѕухԁԛԝ', 'acehijopsyxdqw'),
  ...alike('αινορυ', 'aivopu'),
])

function alike(letters: string, latin: string): readonly (readonly [string, string])[] {
  return [...letters].map((letter, index) => [letter, latin.charAt(index)])
}

/** Whether a word can be the id of an entry. */
export const isId = (word: string): boolean =>
  word.length <= 100 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(word) && !reservedIds.has(word)

/**
 * Tells of which ids a name that can be none may be meant for: whatever no id can hold, such as a letter of another alphabet, an
 * underscore or what nobody sees, stands for one letter or none. The name is read once, however many ids are held against it.
 */
export function idsLike(name: string): (id: string) => boolean {
  const meant = idMeant(name)
  const signs = name.length > 100 ? [] : [...name.toLowerCase()]
  if (signs.filter(isOfIds).length * 2 < signs.length || signs.length === 0) return (id) => id === meant
  return (id) => {
    if (id === meant) return true
    // How much of the id each sign may have come to: one that can be anything comes to two places, and no way is gone twice.
    let reached = new Set([0])
    for (const sign of signs) {
      const on = [...reached].filter((at) => at < id.length && (id[at] === sign || !isOfIds(sign))).map((at) => at + 1)
      reached = new Set(isOfIds(sign) ? on : [...reached, ...on])
      if (reached.size === 0) return false
    }
    return reached.has(id.length)
  }
}

const isOfIds = (sign: string): boolean => /^[a-z0-9-]$/.test(sign)

/** Words that cannot be ids, because they have a meaning of their own: in a declaration, or as the name of a file on Windows. */
export const reservedIds: ReadonlySet<string> = new Set([
  ...['none', 'all', 'unknown', 'true', 'false', 'null'],
  ...['con', 'prn', 'aux', 'nul'],
  ...['com', 'lpt'].flatMap((device) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((port) => `${device}${port}`)),
])

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** The day that was meant by a date in another form; undefined where the order of day and month is anyone's guess. */
export function dateMeant(written: string): string | undefined {
  const digits = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written)
  if (digits) return day(digits[1], Number(digits[2]), digits[3])
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}),? (\d{4})$/.exec(written)
  return words ? day(words[3], monthOf(words[2] ?? ''), words[1]) : undefined
}

const monthOf = (word: string): number => months.findIndex((month) => word.toLowerCase().startsWith(month)) + 1

function day(year = '', month = 0, ofMonth = ''): string | undefined {
  if (month < 1 || month > 12 || Number(ofMonth) < 1 || Number(ofMonth) > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${ofMonth.padStart(2, '0')}`
}

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:hours?|hrs?)$/, 'hour'],
  [/^days?$/, 'day'],
  [/^(?:(?:working|business)[ -]days?|work[ -]?days?)$/, 'working day'],
  [/^(?:weeks?|wks?)$/, 'week'],
  [/^fortnights?$/, 'fortnight'],
  [/^(?:months?|mths?|mos?)$/, 'month'],
  [/^quarters?$/, 'quarter'],
  [/^(?:years?|yrs?|y)$/, 'year'],
]

/** Units that are so many of another. */
const madeOf: Readonly<Record<string, readonly [times: number, unit: string]>> = {
  fortnight: [2, 'week'],
  quarter: [3, 'month'],
}

/** Parts of a year in months: of other units, a part is no number of days. */
const partsOfYear: Readonly<Record<string, number>> = { 5: 6, 25: 3, 75: 9 }

/** The period that was meant by one in other words: `six years`, `6 yrs`, `1.5 years`, `2 years 6 months`. */
export function periodMeant(written: string): string | undefined {
  // Longer than any period, and not worth a look.
  if (written.length > 100) return undefined
  const words = withParts(written.trim().toLowerCase().replace(/\.$/, ''))
  // Two numbers with their units, which nothing, a comma or a word joins.
  const parts = /^((?:\d+|[a-z]+)[ -]*[a-z][a-z -]*?)(?:,? and |, ?| & | \+ | (?=\d))(\d.*|[a-z]+ .*)$/.exec(words)
  const [first, second] = parts ? [periodIn(parts[1]), periodIn(parts[2])] : [periodIn(words), undefined]
  if (first === undefined || parts === null) return first
  return second === undefined || second.includes('working') ? undefined : `${first} and ${second}`
}

/** Halves and quarters of a year as months: `1.5 years`, `one and a half years`, `half a year`. */
function withParts(words: string): string {
  const isHalf = /^half(?: an?| of an?)? year$/.test(words)
  const spoken = /^(\d+|[a-z]+)(?: and a half years?| years? and a half|(?: 1\/2| ?½) years?)$/.exec(words)
  const decimal = /^(\d+)[.,](5|25|75)0?[ -]*(?:years?|yrs?)$/.exec(words)
  const months = isHalf || spoken ? 6 : partsOfYear[decimal?.[2] ?? '']
  if (months === undefined) return words
  const years = countOf(spoken?.[1] ?? decimal?.[1] ?? '0')
  return years === 0 ? `${months} months` : `${years} years and ${months} months`
}

/** One number with its unit. */
function periodIn(words = ''): string | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,4}|[a-z]+)[ -]*([a-z][a-z -]*?)$/.exec(words) ?? []
  const name = units.find(([form]) => form.test(unit))?.[1] ?? ''
  const [times, plain] = madeOf[name] ?? [1, name]
  const count = countOf(amount) * times
  return count < 1 || plain === '' ? undefined : `${count} ${plain}${count === 1 ? '' : 's'}`
}

const countOf = (amount: string): number => {
  if (/^\d/.test(amount)) return Number(amount)
  return amount === 'a' || amount === 'an' ? 1 : numberWords.indexOf(amount) + 1
}

/** The code of the country that was written in small letters or by its English name. */
export function countryMeant(written: string): string | undefined {
  const word = written.trim().toLowerCase()
  const spoken = spokenNames.get(word)
  if (spoken !== undefined) return spoken
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const code = pairs().find((pair) => pair.toLowerCase() === word || names.of(pair)?.toLowerCase() === word)
  if (code === undefined || noCountries.has(code) || names.of(code) === undefined) return undefined
  // A country that was, such as DD, leads to the one that is.
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(-2)
}

/** Codes that have a name and are no country: unions, what is unknown, what is made up, islands without a code of their own. */
const noCountries: ReadonlySet<string> = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'ZZ',
  'XA',
  'XB',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
])

const spokenNames: ReadonlyMap<string, string> = new Map([
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['usa', 'US'],
  ['united states of america', 'US'],
])

function pairs(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
