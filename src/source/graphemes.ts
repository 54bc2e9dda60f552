/** What a reader takes for one character, and where it begins in UTF-16 units: a letter with its accents, a flag, a family. */
export interface Grapheme {
  readonly segment: string
  readonly index: number
}

/** A text as its reader's characters. Plain text needs no table of Unicode, and loading it takes longer than a lint. */
export const graphemesOf = (text: string): Iterable<Grapheme> =>
  /^[\t\x20-\x7e]*$/.test(text) ? [...text].map((segment, index) => ({ segment, index })) : inPieces(text)

/** So much of a text is looked through at a time: V8 needs four times as long for twice as much. */
const pieceLength = 512

/**
 * The characters of a text, piece by piece. The last one of a piece may go on behind it, so the next piece begins with it; a
 * character that fills a piece has a longer one.
 */
function* inPieces(text: string): Iterable<Grapheme> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  let length = pieceLength
  for (let start = 0; start < text.length; ) {
    const isLast = start + length >= text.length
    // Half a sign looks like one of its own.
    if (!isLast && /[\uD800-\uDBFF]/.test(text.charAt(start + length - 1))) length += 1
    const found = Array.from(segmenter.segment(text.slice(start, start + length)), ({ segment, index }) => ({
      segment,
      index: start + index,
    }))
    const whole = isLast ? found : found.slice(0, -1)
    yield* whole
    length = whole.length > 0 ? pieceLength : length * 2
    start = isLast ? text.length : (found.at(-1)?.index ?? text.length)
  }
}

/** The beginning of a text, no longer than some length in UTF-16 units, and not cut inside what a reader takes for one character. */
export const beginning = (text: string, longest: number): string => text.slice(0, cutAt(text, longest))

/** The last place, at some offset or before it, where a text can be cut: between two characters as a reader sees them. */
export function cutAt(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length))
  if (isPlainlyCut(text, offset) === true) return offset
  const around = text.slice(0, offset + 2)
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(around).containing(offset)?.index ?? offset
}

/** Tells of many places of one text whether it can be cut there: the text is looked through once, and only where it has to be. */
export function cutsIn(text: string): (offset: number) => boolean {
  let starts: ReadonlySet<number> | undefined
  return (offset) => {
    if (offset <= 0 || offset >= text.length) return true
    const plainly = isPlainlyCut(text, offset)
    if (plainly !== undefined) return plainly
    starts ??= new Set(Array.from(graphemesOf(text), ({ index }) => index))
    return starts.has(offset)
  }
}

/**
 * Whether two characters part, where what stands beside them does not matter: then no table of Unicode need be loaded, which would
 * look through a long text again and again.
 */
function isPlainlyCut(text: string, at: number): boolean | undefined {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)]
  if (standsAlone(behind) && (standsAlone(before) || (accent.test(before) && !picture.test(behind)))) return true
  return accent.test(behind) && carriesAccents.test(before) ? false : undefined
}

/** Whether a character joins neither the one before it nor the one behind. */
const standsAlone = (character: string): boolean => (character < '\u0300' ? character >= ' ' : alone.test(character))

/** Letters and signs of one unit, but of scripts that join some: Korean syllables, vowels of Thai and Lao, Indian letters. */
const alone =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{P}\p{Zs}](?<!\p{M})$/u

const accent = /^[\p{Mn}\p{Me}]$/u
const carriesAccents = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\p{M}]$/u
const picture = /^\p{Extended_Pictographic}$/u
