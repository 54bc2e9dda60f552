import { isEmailAddress } from '../facts/contact.js'
import { parseDuration } from '../facts/duration.js'
import { isForEver, saysWhatDecides } from '../language/kept-in-words.js'
import { suggest } from '../language/suggest.js'
import type { Country, Law } from '../law/law.js'
import { refusedCharacter } from '../source/characters.js'

/** How long data are kept, in words of the language. */
export interface Retention {
  readonly keep?: string
  readonly after?: string
  readonly until?: string
  readonly criterion?: string
}

/** Refuses an e-mail address that nobody can write to. */
export const checkEmail = (text: string): string | undefined =>
  isEmailAddress(text) ? undefined : `'${text}' is no e-mail address. Write it like privacy@club.example.`

/** Refuses a length of time that the language does not read. */
export const checkDuration = (text: string): string | undefined =>
  parseDuration(text) === undefined ? `'${text}' is no length of time. Write it like 6 years or 30 days.` : undefined

/**
 * How long data are kept, as a sentence says it: `6 years after your membership ends`, `until you leave`, `as long as you
 * are a member`, `for ever`. Whether that will do is for the rules to say.
 */
export function retentionOf(text: string): Retention | undefined {
  if (isForEver(text)) return { keep: 'indefinitely' }
  if (saysWhatDecides(text)) return { criterion: text.trim() }
  const [, until] = /^until (.+)$/i.exec(text.trim()) ?? []
  if (until !== undefined) return { until: until.trim() }
  const [keep = '', ...rest] = text.trim().split(/ (?:after|from) /)
  if (parseDuration(keep.trim()) === undefined) return undefined
  const after = text
    .trim()
    .slice(keep.length)
    .replace(/^ (?:after|from) /, '')
    .trim()
  return rest.length === 0 ? { keep } : { keep: keep.trim(), after }
}

/** Refuses a character that hides or fakes text. */
export function checkText(text: string): string | undefined {
  const found = refusedCharacter(text)
  return found === undefined ? undefined : `The answer holds a character that cannot be printed: ${found}.`
}

const everyday: Readonly<Record<string, string>> = {
  UK: 'GB',
  'GREAT BRITAIN': 'GB',
  BRITAIN: 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
  'NORTHERN IRELAND': 'GB',
  USA: 'US',
  EIRE: 'IE',
  HOLLAND: 'NL',
}

/** A country by its name or its two letters. */
export function countryOf(text: string, law: Law): Country | undefined {
  const written = text.trim().toUpperCase()
  const code = everyday[written] ?? written
  return law.country(code) ?? law.countries().find((country) => country.name.toUpperCase() === written)
}

/** Refuses what is the name of no country, with the one that may have been meant. */
export const checkCountry =
  (law: Law) =>
  (text: string): string | undefined => {
    if (countryOf(text, law)) return undefined
    const names = law.countries().map((country) => country.name)
    const near = suggest(text.trim(), names)
    return `There is no country '${text.trim()}'. ${near === undefined ? 'Write its name or its two letters: GB.' : `Did you mean ${near}?`}`
  }

/** The parts of an answer that lists several things, with commas between them. */
export const listed = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

/** An id made of a name: small letters, digits and hyphens, beginning with a letter, and unlike those taken. */
export function idOf(name: string, taken: readonly string[], fallback: string): string {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-*(?:the|an?|our)-(?=[a-z])/, '')
    .replace(/^[^a-z]+|(?<!-)-+$/g, '')
    .slice(0, 40)
    .replace(/(?<!-)-+$/, '')
  const id = bare === '' || ['none', 'all', 'unknown'].includes(bare) ? fallback : bare
  if (!taken.includes(id)) return id
  for (let number = 2; ; number++) if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`
}
