import { countries } from '../law/countries.js'
import { lazy } from '../law/lazy.js'

/** Whether a country is at a place that a text names. */
export type PlaceNamed = (country: string) => boolean

/** Areas and short names that notices use, as English writes them. */
const others: Readonly<Record<string, PlaceNamed>> = {
  EU: (code) => inUnion().has(code),
  'European Union': (code) => inUnion().has(code),
  EEA: (code) => inArea().has(code),
  'European Economic Area': (code) => inArea().has(code),
  UK: (code) => code === 'GB',
  'Great Britain': (code) => code === 'GB',
  Britain: (code) => code === 'GB',
  England: (code) => code === 'GB',
  Scotland: (code) => code === 'GB',
  Wales: (code) => code === 'GB',
  US: (code) => code === 'US',
  USA: (code) => code === 'US',
  'United States': (code) => code === 'US',
  Netherlands: (code) => code === 'NL',
}

const inUnion = lazy(() => new Set(countries.filter(({ eu }) => eu).map(({ code }) => code)))
const inArea = lazy(() => new Set(countries.filter(({ eea }) => eea).map(({ code }) => code)))

/** Names that are those of people, or of places within other countries, as often. */
const doubtful: ReadonlySet<string> = new Set(['Chad', 'Georgia', 'Jordan', 'Guinea'])

const known = lazy(() => {
  const places = new Map<string, PlaceNamed>(
    countries
      .filter(({ name }) => !doubtful.has(name))
      .map(({ code, name }) => [name, (country: string) => country === code] as const),
  )
  for (const [name, place] of Object.entries(others)) places.set(name, place)
  // The longest first: "South Sudan" is not "Sudan".
  const names = [...places.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\w-])(?:${names.map(escaped).join('|')})(?![\\w-])`, 'g')
  return { places, pattern }
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The countries and areas that words name, in English; empty where they name none that is known. */
export const placesNamed = (words: string): readonly PlaceNamed[] =>
  (words.match(known().pattern) ?? []).flatMap((name) => known().places.get(name) ?? [])

/** The single countries that words name, by code. */
export const countriesNamed = (words: string): readonly string[] =>
  (words.match(known().pattern) ?? []).flatMap((name) => {
    const place = known().places.get(name)
    const codes = place ? countries.flatMap(({ code }) => (place(code) ? [code] : [])) : []
    return codes.length === 1 ? codes : []
  })
