import type { Law } from '../../law/law.js'
import { isArea, listed } from '../checks.js'
import { readCountries } from './read-countries.js'

/** Where data are held, and from which other countries they can be seen, by their codes. */
type Where =
  | {
      readonly held: readonly string[]
      readonly seen: readonly string[]
      /** What was said behind the last country, and is no place: `for support`. */
      readonly aside?: string
    }
  | { readonly refused: string }

const from =
  /^(.+?)[\s,;.]+(?:and |but )?(?:(?:can |may |also |it |they |its people |people )*(?:be )?(?:seen|accessed|opened|access|see (?:it|them)|support(?:ed)?)) (?:there )?(?:also )?from (?:the )?(.+)$/i

/** `Ireland, United States`, or `Ireland; seen from the United States`: a seat elsewhere says neither. */
export function readWhere(given: string, law: Law): Where {
  const [words, aside] = withoutAside(given.trim().replace(/[.]$/, ''))
  const [, place = words, other] = from.exec(words) ?? []
  const held = countriesIn(place, law)
  if ('refused' in held) return { refused: hinted(held.refused, place, words) }
  const seen = other === undefined ? undefined : countriesIn(other, law)
  if (seen !== undefined && 'refused' in seen) return { refused: hinted(seen.refused, other ?? '', other ?? '') }
  const codes = held.countries.map(({ code }) => code)
  return {
    held: codes,
    seen: (seen?.countries ?? []).map(({ code }) => code).filter((code) => !codes.includes(code)),
    ...(aside !== undefined && { aside }),
  }
}

/** What it is for, or when, stands behind the countries. */
function withoutAside(words: string): readonly [places: string, aside?: string] {
  const [, places, aside] =
    /^(.+?)[,;]? \(?(?:but |and )?((?:for|to|if|when|while|where|by|only) [^()]+?|only)\)?$/i.exec(words) ?? []
  if (places === undefined || aside === undefined) return [words]
  return /^only$/i.test(aside) ? [places] : [places, aside]
}

/** Names as they stand; else without articles, and with a comma for an “and” between them. */
function countriesIn(words: string, law: Law): ReturnType<typeof readCountries> {
  const read = readCountries(words, law)
  const other = 'refused' in read ? readCountries(withoutArticles(words), law) : read
  return 'refused' in other && !isOfArea(words) ? read : other
}

const withoutArticles = (words: string): string =>
  words
    .replace(/^(?:only |in )+(?:the )?/i, '')
    .replace(/ and (?:(?:in|the|any|only|somewhere) )*(?=[A-Z])/g, ', ')
    .replace(/(^|, ?)the /gi, '$1')

/** Whether one of the names is that of many countries. */
const isOfArea = (words: string): boolean => listed(withoutArticles(words)).some(isArea)

/** Whoever has only an area is told where the country stands; whoever says more than names, how more is said. */
function hinted(refused: string, place: string, words: string): string {
  if (isOfArea(place)) return `${refused} ${whereItStands}`
  return /[a-z] (?:in|from|sits|company|seat|based)\b/i.test(words) ? howMoreIsSaid : refused
}

const whereItStands =
  'The help page of whoever holds the data tells it, often as a region; where it does not, leave it open or ask them.'
const howMoreIsSaid =
  'Write where the data are, and from where else they can be seen: United Kingdom; seen from Australia. Where a company sits is neither.'
