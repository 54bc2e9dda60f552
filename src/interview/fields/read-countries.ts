import type { Country, Law } from '../../law/law.js'
import { checkCountry, countryOf, listed } from '../checks.js'

/** Countries that somebody wrote with commas between, each once; or what is the name of none. */
export function readCountries(
  given: string,
  law: Law,
): { readonly countries: readonly Country[] } | { readonly refused: string } {
  const names = listed(given)
  const unknown = names.find((each) => countryOf(each, law) === undefined)
  if (unknown !== undefined) return { refused: checkCountry(law)(unknown) ?? '' }
  const countries = new Map(names.flatMap((each) => countryOf(each, law) ?? []).map((row) => [row.code, row]))
  return countries.size === 0
    ? { refused: 'Write a country, or leave it for now.' }
    : { countries: [...countries.values()] }
}
