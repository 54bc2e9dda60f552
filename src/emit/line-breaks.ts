/** Words that are broken alike: an address nowhere but between its `parts`, other words at any syllable too. */
export interface Run {
  readonly kind: 'text' | 'address'
  /** The words, cut where a line may break although there is no space. */
  readonly parts: readonly string[]
}

/** An address, of a page, a person or a file: broken with a hyphen it would be another one. */
const address = /[\p{L}\p{N}](?:[@/.]|:\/\/)[\p{L}\p{N}]/u
/** Shorter words fit the narrowest column of a table. */
const longWord = /\S{21,}/gu
/** Between the parts of an address; after a full stop or a question mark, since no line begins with one (UAX 14, LB13). */
const joint = /(?<=[/:.?\\|&=])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[@_#%~+][\p{L}\p{N}])/gu
/** Longer than hyphenation is likely to help, or beyond its help; an accent stays with its letter. */
const endless = /(?:\p{L}\p{M}*){40}(?=\p{L})|(?:\P{L}\p{M}*){20}(?=\P{M})/gu

// Never in a notice: the declaration refuses control characters.
const mark = '\u0000'

/** A text as runs of words that can be broken alike. */
export function runsOf(text: string): readonly Run[] {
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
