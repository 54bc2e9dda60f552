import { eastAsianWidth } from 'get-east-asian-width'
import type { Severity } from '../findings/finding.js'
import { visible } from '../source/characters.js'
import { piecesOf } from './pieces.js'

// Where a line can be cut belongs to how it is laid out.
export { visible } from '../source/characters.js'
export { cutAt, graphemesOf } from '../source/graphemes.js'

/** How a report is drawn for the reader it is drawn for. */
export interface Look {
  readonly color: boolean
  /** Width of the terminal; `undefined` when nobody knows. */
  readonly columns: number | undefined
  /** Whether `…` and `│` are out of reach. */
  readonly ascii: boolean
}

/** Where every line of a finding begins: the eye runs down the left edge for severities and down column 8 for words. */
export const indent = '       '

const widest = 120

/** The columns a report may use: at most 120, and 80 when unknown. */
export const widthOf = (look: Look): number => Math.min(look.columns || 80, widest)

/** The word for a severity, as it stands at the left edge. */
export const wordOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warn', info: 'info' }

/** A word at the left edge, then lines from column 8 on: how a finding and a rule begin. */
export const headed = (word: string, painted: string, [first = '', ...more]: readonly string[]): readonly string[] => [
  `${painted}${' '.repeat(indent.length - word.length)}${first}`,
  ...more.map((line) => `${indent}${line}`),
]

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** Marks that sit on the letter before them, and characters that only steer how others are drawn. */
const takesNoColumn = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u

/**
 * How many columns a text takes; letters of East Asia and most emoji take two. string-width would also join emoji that
 * are drawn as one, but it loads tables of Unicode at start, which takes longer than a lint.
 */
export function cells(text: string): number {
  if (isAscii(text)) return text.length
  let columns = 0
  for (const character of text) columns += takesNoColumn.test(character) ? 0 : eastAsianWidth(codeOf(character))
  return columns
}

/** How many columns one character as a reader sees it takes, of however many code points it is made. */
export const cellsOfGrapheme = (grapheme: string): number => Math.min(2, cells(grapheme))

const codeOf = (character: string): number => character.codePointAt(0) ?? 0

/**
 * Breaks a text at spaces, or where it is told to, into lines of at most `width` columns; a word or a command that is wider
 * stands alone, unbroken.
 */
export function wrap(text: string, width: number, separator?: RegExp): readonly string[] {
  const lines: string[] = []
  let line = ''
  const shown = visible(text)
  for (const word of separator ? shown.split(separator) : wordsOf(shown)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && cells(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Words and commands, each whole; several spaces in a row are a part of a name. */
const wordsOf = (text: string): readonly string[] =>
  text.includes('forthright ') ? text.split(lineEnds).flatMap(commandsWhole) : text.split(betweenWords)

const lineEnds = / *[\t\n]+ */
const betweenWords = / *[\t\n]+ *|(?<! ) (?! )/

function commandsWhole(line: string): readonly string[] {
  const words: string[] = []
  for (const { space, word } of piecesOf(line))
    if (space.length > 1 && words.length > 0) words.push(`${words.pop()}${space}${word}`)
    else words.push(word)
  return words
}

/** A number with commas between thousands; by hand, because loading a formatter takes longer than a lint. */
export const digits = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** "1 error", "2 errors". */
export const count = (number: number, noun: string): string => `${digits(number)} ${noun}${number === 1 ? '' : 's'}`
