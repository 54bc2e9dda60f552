import { cells } from './layout.js'

/** From so many columns on, a report has laid itself out, and what is longer is a line to be copied. */
export const wideEnough = 80

/**
 * Breaks the lines of a text that are wider than a narrow terminal at their spaces: nothing is lost, and no word is broken. A
 * command to be copied is a word: broken, it would be two commands. What is set in stays set in.
 */
export const fitLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (cells(plain(line)) <= width || line.includes('\r') ? line : broken(line, width)))
    .join('\n')

// biome-ignore lint/suspicious/noControlCharactersInRegex: what paints words takes no room
const paint = /\u001b\[[\d;]*m/g

const plain = (text: string): string => text.replace(paint, '')

/** A command up to the next one, a word, and the spaces before either. */
const pieces = /( *)(forthright (?:(?! {2}|\. |$).)+|[^ ]+)/g

function broken(line: string, width: number): string {
  const setIn = /^ */.exec(plain(line))?.[0] ?? ''
  // Where a narrow line is set in deeply, hardly a word would stand beside another.
  const more = setIn.length > width / 2 ? '  ' : setIn
  const lines: string[] = []
  let current = ''
  for (const [, space = '', word = ''] of line.matchAll(pieces)) {
    if (current !== '' && cells(plain(current + space + word)) > width) {
      lines.push(current)
      current = more + word
    } else current += space + word
  }
  return [...lines, current].join('\n')
}
