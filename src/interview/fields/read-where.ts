import type { Law } from '../../law/law.js'
import { readCountries } from './read-countries.js'

/** Where data are held, and from which other countries they can be seen, by their codes. */
type Where = { readonly held: readonly string[]; readonly seen: readonly string[] } | { readonly refused: string }

const from =
  /^(.+?)[\s,;.]+(?:and |but )?(?:(?:can |may |also |it |they |its people |people )*(?:be )?(?:seen|accessed|opened|access|see (?:it|them)|support(?:ed)?)) (?:there )?(?:also )?from (?:the )?(.+)$/i

/** `Ireland, United States`, or `Ireland; seen from the United States`: a seat elsewhere says neither. */
export function readWhere(given: string, law: Law): Where {
  const words = given.trim().replace(/[.]$/, '')
  const [, place = words, other] = from.exec(words) ?? []
  const held = countriesIn(place, law)
  if ('refused' in held) return { refused: hinted(held.refused, words) }
  const seen = other === undefined ? undefined : countriesIn(other, law)
  if (seen !== undefined && 'refused' in seen) return seen
  const codes = held.countries.map(({ code }) => code)
  return { held: codes, seen: (seen?.countries ?? []).map(({ code }) => code).filter((code) => !codes.includes(code)) }
}

/** Names as they stand; else without articles, and with a comma for an “and” between them. */
function countriesIn(words: string, law: Law): ReturnType<typeof readCountries> {
  const read = readCountries(words, law)
  const other = 'refused' in read ? readCountries(withoutArticles(words), law) : read
  return 'refused' in other ? read : other
}

const withoutArticles = (words: string): string =>
  words.replace(/ and (?:the )?(?=[A-Z])/g, ', ').replace(/(^|, ?)the /gi, '$1')

/** Whoever says more than names is told how more is said. */
const hinted = (refused: string, words: string): string =>
  /[a-z] (?:in|from|sits|company|seat|based)\b/i.test(words)
    ? 'Write where the data are, and from where else they can be seen: United Kingdom; seen from Australia. Where a company sits is neither.'
    : refused
