import { readNumber } from './read-number.js'

/** The youngest age that words say: `16`, `at least sixteen`, `from 16`, `16 and over`, `16+`. */
export function readAge(words: string): number | undefined {
  const bare = words
    .toLowerCase()
    .replace(/^(?:(?:they|everybody|all) (?:are|is) )?(?:at least|from|aged?|not younger than)(?: of)? /, '')
    .replace(
      / ?(?:\+|(?:years?|yrs?)(?: old| of age)?(?: (?:and|or) (?:over|older|more|up|above))?|(?:and|or) (?:over|older|more|up|above))[.]?$/,
      '',
    )
  const age = readNumber(bare)
  return age !== undefined && Number.isInteger(age) && age < 150 ? age : undefined
}
