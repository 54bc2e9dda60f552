import type { ListJoints, ListType, LocaleFormats } from '../../src/documents/words/locale-formats.js'
import { countries } from '../../src/law/countries.js'

/** Asks Intl what a language writes the same way each time; what it does not is left to be asked at run time. */
export function formatsOf(locale: string): LocaleFormats {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const days = daysOf(locale)
  const conjunction = jointsOf(locale, 'conjunction')
  const disjunction = jointsOf(locale, 'disjunction')
  return {
    ...(days && { days }),
    ...(conjunction && disjunction && { lists: { conjunction, disjunction } }),
    countries: Object.fromEntries(countries.map(({ code }) => [code, names.of(code) ?? code])),
    plainDigits: new Intl.NumberFormat(locale).resolvedOptions().numberingSystem === 'latn',
  }
}

/** A day in each month; nothing where the numbers are written in another way than we write them. */
function daysOf(locale: string): readonly string[] | undefined {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const written = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 3))
    return parts.map(({ type, value }) => (type === 'day' || type === 'year' ? `{${type}}` : value)).join('')
  })
  const again = (day: number, month: number) =>
    written[month]?.replace('{day}', String(day)).replace('{year}', '2026') ===
    format.format(Date.UTC(2026, month, day))
  const areSame = written.every((_, month) => [1, 3, 12, 28].every((day) => again(day, month)))
  return areSame ? written : undefined
}

/** Beginnings before which some languages change the word between: Spanish `i` and `o`, Hebrew before a digit. */
const sounds: readonly string[] = ['a', 'i', 'hi', 'o', 'ho', '8', '11', 'É']

function jointsOf(locale: string, type: ListType): ListJoints | undefined {
  const format = new Intl.ListFormat(locale, { type })
  const between = (...things: readonly string[]) => {
    const parts = format.formatToParts(things)
    const isPlain =
      parts.length === things.length * 2 - 1 && parts.every((part, at) => (at % 2 === 0) === (part.type === 'element'))
    return isPlain ? parts.filter((part) => part.type === 'literal').map(({ value }) => value) : []
  }
  const asked = sounds.map((sound) => ({ pair: between(sound, sound), four: between(sound, sound, sound, sound) }))
  const isConstant = new Set(asked.map((answer) => JSON.stringify(answer))).size === 1
  const [two] = asked[0]?.pair ?? []
  const [first, inner, last] = asked[0]?.four ?? []
  if (!isConstant || two === undefined || first === undefined || inner === undefined || last === undefined)
    return undefined
  return { two, first, inner, last }
}
