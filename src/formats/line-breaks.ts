import { cutsIn } from '../source/graphemes.js'

/** Words that are broken alike: an address nowhere but between its `parts`, other words at a hyphen of their own too. */
export interface Run {
  readonly kind: 'text' | 'address'
  /** The words, cut where a line may break although there is no space. */
  readonly parts: readonly string[]
}

/** An address, of a page, a person or a file: broken after a hyphen nobody could tell whose hyphen that is. */
const address = /[\p{L}\p{N}](?:[@/.]|:\/\/)[\p{L}\p{N}]/u
/** Shorter words fit the narrowest column of a table. */
const longWord = /\S{21,}/gu
/**
 * Between the parts of an address; after a full stop or a question mark, since no line begins with one (UAX 14, LB13), and
 * after an @, which tells that more follows.
 */
const joint = /(?<=[/:.?\\|&=@])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[_#%~+][\p{L}\p{N}])/gu
/**
 * Wider than the narrowest column of a table; an accent stays with its letter. Were it a letter or a sign of its own as well,
 * a row of accents could be read in as many ways as there are sums, and each would be tried.
 */
const endless = /(?:\p{L}\p{M}*){24}(?=\p{L})|(?:[^\p{L}\p{M}]\p{M}*){20}(?=\P{M})/gu

// Never in a notice: the declaration refuses control characters.
const mark = '\u0000'

/** Words joined by no-break spaces, as far as they are few enough for a narrow column. */
const joinedWords = /(?<![^\s]|\u00a0)([^\s]{1,20}(?:\u00a0[^\s]{1,20}){1,2})(?![^\s]|\u00a0)/u

/**
 * A text as runs of words that can be broken alike. A PDF font remembers one character for each glyph, the first one drawn:
 * were that a no-break space, programs that ignore ActualText (pdf.js, MuPDF) would read every space as one. So what it
 * joins is kept in one piece instead.
 */
export const runsOf = (text: string): readonly Run[] =>
  text
    .split(joinedWords)
    .flatMap((words, index): readonly Run[] =>
      index % 2 === 1 ? [{ kind: 'address', parts: [plainSpaces(words)] }] : spacedRuns(plainSpaces(words)),
    )

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

function spacedRuns(text: string): readonly Run[] {
  const runs: Run[] = []
  let words = ''
  for (const word of text.split(/(?<=\s)(?=\S)/u)) {
    if (address.test(word)) {
      if (words !== '') runs.push({ kind: 'text', parts: lineBreaks(words) })
      runs.push({ kind: 'address', parts: lineBreaks(word) })
      words = ''
    } else words += word
  }
  return words === '' ? runs : [...runs, { kind: 'text', parts: lineBreaks(words) }]
}

/** A text cut where a line may break although there is no space: inside addresses and endless words, which would leave the page. */
export function lineBreaks(text: string): readonly string[] {
  const parts: string[] = []
  const isCut = cutsIn(text)
  let at = 0
  for (const part of mayBreak(text)) {
    // What a reader takes for one character is not taken apart: a flag is two letters, a family several people.
    if (isCut(at)) parts.push(part)
    else parts.push(`${parts.pop() ?? ''}${part}`)
    at += part.length
  }
  return parts
}

function mayBreak(text: string): readonly string[] {
  return text
    .replaceAll(longWord, (word) =>
      word
        .replaceAll(joint, mark)
        .split(mark)
        .map((part) => part.replaceAll(endless, `$&${mark}`))
        .join(mark),
    )
    .split(mark)
}
