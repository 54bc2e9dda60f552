import type { Place } from '../../source/file.js'
import { plainLetters } from '../../source/look-alikes.js'
import { lineEnd, lineStart } from '../../source/text-lines.js'
import { type Fix, perhaps } from './fix.js'
import type { SyntaxMistake } from './syntax-mistake.js'

/** Letters of a file that give way to others, so that it can be read. */
interface Letters {
  readonly start: number
  readonly end: number
  readonly by: string
  /** Whether something else may be meant. */
  readonly isSuggestion?: true
}

/** A mistake, and from where to where it stands in the text. */
interface Stumbled {
  readonly mistake: SyntaxMistake
  readonly start: number
  readonly end: number
}

/** Such letters as what mends the mistake, where they stand. */
export const lettersAsFix = ({ by, isSuggestion }: Letters, place: Place): Fix =>
  perhaps({ replace: place, by }, isSuggestion !== true)

/** The letters that were meant where the parser stumbled; undefined where nobody can tell. */
export function lettersMeant(text: string, { mistake, start, end }: Stumbled): Letters | undefined {
  switch (mistake.mistake) {
    case 'look-alike':
      return plainSign(text, start, end)
    case 'comment-without-space':
      return { start, end: start, by: ' ' }
    case 'lone-comma':
      return text[start] === ',' ? { start, end: start + 1, by: '' } : undefined
    case 'key-without-space': {
      const { quote: key } = mistake.key
      return isScheme(key) ? undefined : insertedAt(text, start + key.length + 1)
    }
    case 'no-escape':
      return escaped(text, start)
    case 'tab':
      return untabbed(text, start)
    case 'first-character':
    case 'second-colon':
    case 'text-as-alias': {
      const whole = quotedValue(text, start)
      return whole && mistake.mistake === 'second-colon' ? { ...whole, isSuggestion: true } : whole
    }
    default:
      return undefined
  }
}

/** `https:` and the like begin an address and no field. */
const isScheme = (key: string): boolean => /^(?:https?|mailto|tel|ftp|file|urn)$/i.test(key)

const insertedAt = (text: string, at: number): Letters | undefined =>
  text[at - 1] === ':' ? { start: at, end: at, by: ' ' } : undefined

/** A colon or a dash is followed by a space, in whichever character that was written. */
function plainSign(text: string, start: number, end: number): Letters {
  const blank = /^[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/
  const more = blank.exec(text.slice(end))?.[0].length ?? 0
  const plain = plainLetters(text.slice(start, end + more))
  const isSign = plain === ':' || plain === '-'
  const needsSpace = isSign && !/^[ \t\r\n]/.test(text.slice(end + more))
  return { start, end: end + more, by: `${plain}${needsSpace && text[end + more] !== undefined ? ' ' : ''}` }
}

/** A backslash that begins no escape is written twice. */
function escaped(text: string, start: number): Letters | undefined {
  return text[start] === '\\' ? { start, end: start, by: '\\' } : undefined
}

/** Two spaces for each tab: how deep was meant, only its author knows for sure. */
function untabbed(text: string, start: number): Letters | undefined {
  const line = lineStart(text, start)
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? ''
  if (!indent.includes('\t')) return undefined
  return { start: line, end: line + indent.length, by: indent.replaceAll('\t', '  '), isSuggestion: true }
}

/** A text behind its field that YAML takes for something else, in quotation marks. */
function quotedValue(text: string, at: number): Letters | undefined {
  const line = lineStart(text, at)
  const end = lineEnd(text, line)
  const [, head, value] = /^( *(?:- +)*(?:[\w-]+: +)?)(\S.*?)(?: +#.*)?$/.exec(text.slice(line, end)) ?? []
  if (head === undefined || value === undefined || /^["'[{|>]/.test(value)) return undefined
  const start = line + head.length
  return { start, end: start + value.length, by: inQuotes(value) }
}

const inQuotes = (value: string): string => (/["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`)
