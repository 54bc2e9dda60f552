/** What a reader takes for one character, and where it begins in UTF-16 units: a letter with its accents, a flag, a family. */
export interface Grapheme {
  readonly segment: string
  readonly index: number
}

/** A text as its reader's characters. Plain text needs no table of Unicode, and loading it takes longer than a lint. */
export const graphemesOf = (text: string): Iterable<Grapheme> =>
  /^[\t\x20-\x7e]*$/.test(text)
    ? [...text].map((segment, index) => ({ segment, index }))
    : new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)

/** The beginning of a text, no longer than some length in UTF-16 units, and not cut inside what a reader takes for one character. */
export const beginning = (text: string, longest: number): string => text.slice(0, cutAt(text, longest))

/** The last place, at some offset or before it, where a text can be cut: between two characters as a reader sees them. */
export function cutAt(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length))
  if (standsAlone(text, offset - 1) && standsAlone(text, offset)) return offset
  const around = text.slice(0, offset + 2)
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(around).containing(offset)?.index ?? offset
}

/** Tells of many places of one text whether it can be cut there: the text is looked through once, and only where it has to be. */
export function cutsIn(text: string): (offset: number) => boolean {
  let starts: ReadonlySet<number> | undefined
  return (offset) => {
    if (offset <= 0 || offset >= text.length) return true
    if (standsAlone(text, offset - 1) && standsAlone(text, offset)) return true
    starts ??= new Set(Array.from(graphemesOf(text), ({ index }) => index))
    return starts.has(offset)
  }
}

/**
 * Whether a character joins neither the one before it nor the one behind: then no table of Unicode need be loaded, which would look
 * through a long text again and again.
 */
function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x300) return code >= 0x20
  return alone.test(text.charAt(at))
}

/** Letters, numbers and signs of one unit, but for those that some script joins: syllables of Korean, vowels of Thai and Lao, Indian letters. */
const alone =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{P}\p{Zs}](?<!\p{M})$/u
