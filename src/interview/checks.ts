import { isEmailAddress } from '../facts/contact.js'
import { reservedIds } from '../language/near-miss.js'
import { suggest } from '../language/suggest.js'
import type { Country, Law } from '../law/law.js'
import { refusedCharacter } from '../source/characters.js'

/** Refuses an e-mail address that nobody can write to. */
export const checkEmail = (text: string): string | undefined =>
  isEmailAddress(text) ? undefined : `'${text}' is no e-mail address. Write it like privacy@club.example.`

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

/** Words for many countries at once, as help pages have them: `the EU`, `EU region`, `somewhere in Europe`. */
const area =
  /^(?:somewhere |only |all |any(?:where)? |within )*(?:in(?:side)? )?(?:the )?(?:e\.?u\.?|european union|europe|e\.?e\.?a\.?|european economic area|eu ?[/+] ?eea)(?:[ -](?:region|country|countries|member states?|area|only|hosting|servers?|data cent(?:er|re)s?))?$/i

/** Whether somebody wrote the name of many countries where one is asked for. */
export const isArea = (text: string): boolean => area.test(text.trim())

/** The country of a place that is written with its county or region: “Lancashire, England”, “Gwynedd, Wales (UK)”. */
export function countryOfPlace(text: string, law: Law): Country | undefined {
  const last = text.split(/[,;()]/).findLast((part) => countryOf(part, law) !== undefined)
  return countryOf(text, law) ?? (last === undefined ? undefined : countryOf(last, law))
}

/** Refuses what is the name of no country, with the one that may have been meant. */
export const checkCountry =
  (law: Law) =>
  (text: string): string | undefined => {
    if (countryOf(text, law)) return undefined
    if (text.trim() === '') return 'Write a country, or leave it for now.'
    if (isArea(text)) return `'${text.trim()}' is many countries, and no one of them. Write which.`
    const names = law.countries().map((country) => country.name)
    const near = suggest(text.trim(), names)
    return `There is no country '${text.trim()}'. ${near === undefined ? 'Write the name of a country, such as Ireland, or its two letters.' : `Did you mean ${near}?`}`
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
  const id = bare === '' || reservedIds.has(bare) ? fallback : bare
  if (!taken.includes(id)) return id
  for (let number = 2; ; number++) if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`
}
