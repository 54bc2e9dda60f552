import { PassThrough, Writable } from 'node:stream'
import { cells } from '../../../src/reports/layout.js'

/** A terminal in memory: what was written to it, as somebody sees it. */
export interface Emulator {
  readonly input: PassThrough
  readonly output: Writable
  /** All lines since the beginning, those that went out of sight as well. */
  lines(): readonly string[]
  /** The lines that are in sight. */
  shown(): readonly string[]
  /** Lines that did not fit, and went on on the next. */
  readonly overflown: string[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor begins with it
const sequence = /\u001b\[([?\d;]*)([A-Za-z])|[\s\S]/gu

/** Understands what a prompt writes: words, line ends, moves, and what it erases. */
export function emulator(columns: number, rows: number): Emulator {
  const lines: string[][] = [[]]
  const overflown: string[] = []
  let [row, column] = [0, 0]
  const top = (): number => Math.max(0, lines.length - rows)
  const text = (of: readonly string[] = []): string => of.join('').trimEnd()
  const go = (to: number): void => {
    row = Math.max(top(), to)
    while (lines.length <= row) lines.push([])
  }
  const put = (character: string): void => {
    if (column + cells(character) > columns) {
      overflown.push(text(lines[row]))
      go(row + 1)
      column = 0
    }
    const line = lines[row] ?? []
    while (line.length < column) line.push(' ')
    line[column] = character
    column += cells(character)
  }
  const erase = (of: string, how: number): void => {
    if (of === 'K') lines[row] = how === 2 ? [] : (lines[row] ?? []).slice(0, column)
    else {
      lines[row] = (lines[row] ?? []).slice(0, column)
      lines.splice(row + 1)
    }
  }
  const move = (by: string, count: number): void => {
    if (by === 'A') row = Math.max(top(), row - count)
    if (by === 'B') go(row + count)
    if (by === 'C') column = Math.min(columns - 1, column + count)
    if (by === 'D') column = Math.max(0, column - count)
    if (by === 'G') column = Math.max(0, count - 1)
  }
  const read = (written: string): void => {
    for (const [whole, numbers = '', letter = ''] of written.matchAll(sequence)) {
      if ('JK'.includes(letter) && letter !== '') erase(letter, Number(numbers || '0'))
      else if ('ABCDG'.includes(letter) && letter !== '') move(letter, Number(numbers || '1'))
      else if (whole === '\n') {
        go(row + 1)
        column = 0
      } else if (whole === '\r') column = 0
      else if (letter === '' && whole >= ' ') put(whole)
    }
  }
  const output = new Writable({
    write(chunk, _, done) {
      read(String(chunk))
      done()
    },
  })
  return {
    input: new PassThrough(),
    output: Object.assign(output, { columns, rows }),
    lines: () => lines.map(text),
    shown: () => lines.slice(top()).map(text),
    overflown,
  }
}

/** Lets everything happen that a key brings about. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(done)))
