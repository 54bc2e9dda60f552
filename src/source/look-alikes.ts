/**
 * Characters that text programs put in the place of plain ones, and that YAML, an address or a word of the language cannot
 * do with: they look the same, or like nothing. Inside of a text they are welcome.
 */
const plainOf: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/\uff1a/g, ':'],
  [/\uff20/g, '@'],
  [/\uff0e/g, '.'],
]

const any = new RegExp(plainOf.map(([{ source }]) => source).join('|'))

/** The code of the first such character, `U+00A0`; undefined where there is none. */
export function lookAlikeIn(text: string): string | undefined {
  const [found] = any.exec(text) ?? []
  return found === undefined ? undefined : codeOf(found)
}

/** Where a text begins like an item of a list, but for a character that only looks like a dash or the space behind it; else -1. */
export const besideDash = (text: string): number =>
  /^(?:[\u2010-\u2015\u2212]|-(?:(?![ \t\r\n])\s|[\u00ad\u200b\u2060\ufeff]))/.test(text)
    ? text.startsWith('-')
      ? 1
      : 0
    : -1

/** Lines that begin so, with plain dashes and spaces. */
export const plainDashes = (lines: string): string =>
  lines.replace(/^([ \t]*)[-\u2010-\u2015\u2212](?:(?!\n)\s|[\u00ad\u200b\u2060\ufeff])*/gm, '$1- ')

/** The text with plain characters. */
export const plainLetters = (text: string): string =>
  plainOf.reduce((plain, [pattern, by]) => plain.replace(pattern, by), text)

/** The text with plain characters, and without quotation marks around the whole of it. */
export const plainly = (text: string): string =>
  plainLetters(text)
    .trim()
    .replace(/^"([^"]*)"$|^'([^']*)'$/, '$1$2')

/** How Unicode numbers a character: `U+00A0`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
