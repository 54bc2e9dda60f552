/**
 * How much of Markdown is read. Lists and quotations in one another: Typst gives up near 15, and no reader follows ten. Marks of
 * emphasis, links and pictures in a paragraph, and marks that begin items and quotations in a text: for each, what reads Markdown goes
 * over all before it once more.
 */
export const markdownLimits = { levels: 10, marks: 500, items: 2000 } as const

/** What goes beyond these limits. */
export type MarkdownExcess = {
  readonly excess: keyof typeof markdownLimits
  readonly count: number
  /** The line that goes deepest, the paragraph, or the text. */
  readonly words: string
}

/**
 * Whether a text may go beyond the limits. It is told without reading Markdown, from above: a level takes a mark or two columns at
 * the beginning of some line. Only where it may is the text read.
 */
export const mayExceed = (markdown: string): boolean =>
  marksIn(markdown) > markdownLimits.marks ||
  itemsIn(markdown) > markdownLimits.items ||
  linesOf(markdown).some((line) => levelsAtMost(line) > markdownLimits.levels)

/** The marks of emphasis, in twos as for strong, of links and of pictures; alone between spaces, or a line between letters, is none. */
export function marksIn(text: string): number {
  let marks = 0
  for (const { 0: run, index } of text.matchAll(/\\.|\*+|_+|!?\[/gs)) {
    if (run.startsWith('\\')) continue
    const before = text[index - 1] ?? ' '
    const after = text[index + run.length] ?? ' '
    const isNone = run.startsWith('_') && /[\p{L}\p{N}]{2}/u.test(before + after)
    if (run.endsWith('[') || !(isNone || (before + after).trim() === '')) marks += Math.ceil(run.length / 2)
  }
  return marks
}

/** The marks that begin items of lists and quotations. */
export const itemsIn = (markdown: string): number =>
  linesOf(markdown).reduce((sum, line) => sum + opened(line).filter(isMark).length, 0)

const linesOf = (markdown: string): readonly string[] => markdown.split(/\r\n?|\n/)

/** What stands at the beginning of a line before its words: spaces, and marks of quotations and lists. */
const opened = (line: string): readonly string[] =>
  line.match(/(?:[ \t>]|[-+*](?![^ \t])|\d{1,9}[.)](?![^ \t]))/gy) ?? []

const isMark = (piece: string): boolean => piece.trim() !== ''

function levelsAtMost(line: string): number {
  const pieces = opened(line)
  const marks = pieces.filter(isMark).length
  const columns = pieces.reduce((sum, piece) => sum + (piece === ' ' ? 1 : piece === '\t' ? 4 : 0), 0)
  return marks + Math.floor(columns / 2)
}
