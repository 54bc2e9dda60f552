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

/** Whether a character joins neither the one before it nor the one behind: then no table of Unicode need be loaded. */
function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x20 && code < 0x300
}
