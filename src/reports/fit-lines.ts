import { cells } from './layout.js'
import { piecesOf, unpainted } from './pieces.js'

/**
 * Breaks the lines of a text that are wider than the terminal at their spaces: nothing is lost, and no word is broken. A
 * command to be copied is a word: broken, it would be two commands. What is set in stays set in, and what stands in a column
 * of its own stays there.
 */
export const fitLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (cells(unpainted(line)) <= width || line.includes('\r') ? line : broken(line, width)))
    .join('\n')

/** Where a line is set in, where an item of a list begins behind its sign, and where a column does behind a gap. */
const begins = /^ *(?:(?:[-*+!~•]|\d+\.) +)?|(?<=\S) {2,}/g

function broken(line: string, width: number): string {
  const shown = unpainted(line)
  const setIn = (/^ */.exec(shown)?.[0] ?? '').length
  const columns = [...shown.matchAll(begins)].map(({ 0: gap, index }) => cells(shown.slice(0, index + gap.length)))
  const lines: string[] = []
  let current = ''
  for (const { space, word } of piecesOf(line)) {
    const [used, room] = [cells(unpainted(current)), cells(unpainted(word))]
    if (used > 0 && used + space.length + room > width) {
      // A line begins below the words of its column; far to the right, hardly a word would stand beside another.
      const isFree = (column: number): boolean => column < used && column <= width / 2 && column + room <= width
      const margin = columns.findLast(isFree) ?? Math.min(setIn, 2)
      lines.push(current)
      current = ' '.repeat(margin) + word
    } else current += space + word
  }
  return [...lines, current].join('\n')
}
