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

/** What an item of a list begins with, or the words of a first column and the gap behind them. */
const column = /^ *(?:(?:[-*+!~•]|\d+\.) +|\S+(?: \S+)* {2,})(?=\S)/

function broken(line: string, width: number): string {
  const shown = unpainted(line)
  const setIn = (/^ */.exec(shown)?.[0] ?? '').length
  const hung = cells(column.exec(shown)?.[0] ?? '') || setIn
  const lines: string[] = []
  let current = ''
  for (const { space, word } of piecesOf(line)) {
    const [used, room] = [cells(unpainted(current)), cells(unpainted(word))]
    if (used > 0 && used + space.length + room > width) {
      // A line begins below the words of its column; far to the right, hardly a word would stand beside another.
      const margins = used > hung ? [hung, setIn] : [setIn]
      const margin = margins.find((it) => it <= width / 2 && it + room <= width) ?? Math.min(setIn, 2)
      lines.push(current)
      current = ' '.repeat(margin) + word
    } else current += space + word
  }
  return [...lines, current].join('\n')
}
