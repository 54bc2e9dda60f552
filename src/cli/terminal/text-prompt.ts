import { TextPrompt } from '@clack/core'
import { cells, cutAt, graphemesOf, visible } from '../../reports/layout.js'
import type { AskedText } from '../asking/prompter.js'
import { dimmed, framed, roomIn, type Screen, warned } from './screen.js'

/** Asks for words in a field; the example is shown beside it, and never taken for what was written. */
export const textPrompt = (screen: Screen, asked: AskedText): TextPrompt =>
  new TextPrompt({
    ...screen.streams,
    ...(asked.now !== undefined && { initialValue: asked.now }),
    validate: (written) => asked.check(written ?? ''),
    render() {
      // What Enter refuses, and what would turn the line around, is seen before by its code.
      const words = visible(this.userInput)
      const cursor = visible(this.userInput.slice(0, this.cursor)).length
      if (this.state === 'cancel') return framed(screen, asked, 'left', dimmed(screen, words))
      if (this.state === 'submit') return framed(screen, asked, 'answered', dimmed(screen, words))
      const { example } = asked
      return framed(screen, asked, 'asking', [
        ...(example === undefined ? [] : dimmed(screen, `For example: ${example}`)),
        ...fieldLines(words, cursor, screen),
        ...(this.state === 'error' ? warned(screen, this.error) : []),
      ])
    },
  })

/** What stands in the field, with the place of the next letter; a line ends behind a space where there is one. */
function fieldLines(words: string, cursor: number, screen: Screen): readonly string[] {
  const room = roomIn(screen) - 1
  let at = 0
  return linesOf(words, room).map((line, index, { length }) => {
    const here = cursor - at
    at += line.length
    const isLast = index === length - 1
    if (here < 0 || here > line.length || (here === line.length && !isLast)) return line
    if (here === line.length) return `${line}${screen.signs.cursor}`
    const from = cutAt(line, here)
    const [{ segment } = { segment: '' }] = graphemesOf(line.slice(from))
    return `${line.slice(0, from)}${inverse(segment)}${line.slice(from + segment.length)}`
  })
}

/** Drawn in every terminal: it is no colour. */
const inverse = (letter: string): string => `\u001b[7m${letter}\u001b[27m`

/** Words as they are, on lines; a word that is wider than the terminal is cut, for a field shows all that was typed. */
function linesOf(words: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of words.match(/\S+ *| +/g) ?? []) {
    if (line !== '' && cells(`${line}${piece.trimEnd()}`) > room) {
      lines.push(line)
      line = ''
    }
    for (const { segment } of graphemesOf(piece)) {
      if (cells(`${line}${segment}`) > room && segment !== ' ') {
        lines.push(line)
        line = ''
      }
      line += segment
    }
  }
  return [...lines, line]
}
