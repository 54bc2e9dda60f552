import type { Node } from 'yaml'
import { quoted } from '../../findings/fact.js'
import { refusedAt, refusedCharacter } from '../../source/characters.js'
import { lookAlikeIn } from '../../source/look-alikes.js'
import { openBracket, openQuote } from './open-mark.js'
import { byCode, bySign } from './parser-codes.js'
import type { ParserError } from './parser-error.js'
import { strayLine } from './stray-line.js'
import type { SyntaxMistake } from './syntax-mistake.js'

/** A mistake, and from where to where it stands in the text. */
export interface Explained {
  readonly mistake: SyntaxMistake
  readonly start: number
  readonly end: number
}

/**
 * Tells which mistake of someone who writes YAML once a year made the parser stumble, and where it is, which is often
 * earlier than where it was noticed.
 */
export function explainParserError(text: string, contents: Node | null, error: ParserError): Explained {
  const start = Math.min(error.pos[0], text.length)
  const alike = lookAlikeFor(text, start)
  if (alike) return alike
  const quote = openQuote(contents, text, error)
  if (quote !== undefined) return { mistake: { mistake: 'open-quote' }, start: quote, end: quote + 1 }
  const bracket = openBracket(contents, text, error)
  if (bracket !== undefined) return { mistake: openBracketAt(text, bracket), start: bracket, end: bracket + 1 }
  const line = lineOf(text, start)
  const above = line.start > 0 ? lineOf(text, line.start - 1) : line
  const hidden = refusedAt(text.slice(line.start, line.end))
  if (hidden !== -1) return hiddenAt(text, line.start + hidden)
  if (/^ *(?:[[{][^\n]*[\]}]|\*[^\s:]+) ?:(?:\s|$)/.test(text.slice(line.start, line.end))) {
    return { mistake: { mistake: 'wrong-key' }, start, end: Math.max(start + 1, line.end) }
  }
  if (error.code === 'BAD_INDENT' && isBareName(text.slice(above.start, above.end))) {
    return withoutColon(text, above.start, above)
  }
  const question = loneQuestionMark(text, start, line)
  if (question !== undefined) return { mistake: { mistake: 'lone-question-mark' }, start: question, end: question + 1 }
  const stray = strayLine(text, start, error)
  if (stray) return { mistake: { mistake: 'uneven-indent' }, ...stray }
  if (/Implicit (?:map )?keys/.test(error.message)) return withoutColon(text, start, line)
  const mark = error.code === 'UNEXPECTED_TOKEN' ? aliasBefore(text, start, line) : undefined
  if (mark !== undefined) return { mistake: { mistake: 'text-as-alias' }, start: mark, end: start }
  const indent = error.code === 'BAD_INDENT' ? (/^ +/.exec(text.slice(start, line.end))?.[0].length ?? 0) : 0
  const end = Math.max(start + 1 + indent, Math.min(error.pos[1], line.end))
  return { mistake: mistakeAt(text, start, line, error), start, end }
}

function hiddenAt(text: string, at: number): Explained {
  const character = quoted(refusedCharacter(text.slice(at)) ?? '')
  return { mistake: { mistake: 'hidden-character', character }, start: at, end: at + 1 }
}

/** Where `title: ?` stands: YAML takes the sign for the beginning of another key. */
function loneQuestionMark(text: string, start: number, line: Line): number | undefined {
  const end = text[start] === '?' ? start + 1 : start
  const found = /[:,[{]\s*(\?)\s*$/.exec(text.slice(line.start, end))
  return found && /^[\s,\]}]|^$/.test(text.slice(end, end + 1))
    ? line.start + found[0].indexOf('?') + found.index
    : undefined
}

/** A blank, a colon or a dash of a list that is none to YAML, on the line where the parser stumbled or the one above. */
function lookAlikeFor(text: string, start: number): Explained | undefined {
  const line = lineOf(text, start)
  const above = line.start > 0 ? lineOf(text, line.start - 1) : line
  for (const { start: from, end } of [line, above]) {
    const [, indent, blank, name, colon] = misread.exec(text.slice(from, end)) ?? []
    const before = indent ?? name ?? ''
    const sign = blank ?? colon ?? ''
    const character = lookAlikeIn(sign)
    if (character === undefined) continue
    const at = from + before.length
    return { mistake: { mistake: 'look-alike', character }, start: at, end: at + sign.length }
  }
  return undefined
}

/** Where YAML would have read a plain character: in front of a line, as the dash of an item, behind a name. */
const misread =
  /^([ -]*)([\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]|[‐-―−](?=\s))|^([ -]*\w[\w-]*)(：|:[\u00a0\u2000-\u200b\u202f\u205f\u3000])/

function mistakeAt(text: string, start: number, line: Line, error: ParserError): SyntaxMistake {
  const { code, message } = error
  const sign = text[start] ?? ''
  const before = text.slice(line.start, start).trimEnd()
  if (code === 'BLOCK_IN_FLOW' && !sign.startsWith('-')) return { mistake: 'second-colon' }
  if (code === 'UNEXPECTED_TOKEN' && /["']$/.test(before)) return { mistake: 'text-after-quote' }
  const misplaced = code === 'UNEXPECTED_TOKEN' ? misplacedSign(sign) : undefined
  if (misplaced) return misplaced
  if (code === 'RESOURCE_EXHAUSTION') return { mistake: 'too-deep' }
  const known = bySign.find(([test]) => test.test(message))?.[1] ?? byCode.get(code)
  return known ? { mistake: known } : { mistake: 'unreadable', said: quoted(message.split('\n')[0] ?? '') }
}

/** What is wrong with a sign that stands where none can. */
function misplacedSign(sign: string): SyntaxMistake | undefined {
  if (sign === ',') return { mistake: 'lone-comma' }
  if (sign === ']' || sign === '}') return { mistake: 'stray-bracket', bracket: sign }
  return sign === '-' ? { mistake: 'dash-in-line' } : undefined
}

/** In `title: *Keep* our books`, the text was read as an alias, and what follows does not belong there. */
function aliasBefore(text: string, start: number, line: Line): number | undefined {
  const found = /(?:^|[\s,[{])([*&]\S+\s*)$/.exec(text.slice(line.start, start))
  return found ? start - (found[1]?.length ?? 0) : undefined
}

function openBracketAt(text: string, at: number): SyntaxMistake {
  const bracket = text[at] === '{' ? '{' : '['
  return { mistake: 'open-bracket', bracket, hasComment: / #\S/.test(text.slice(at, lineOf(text, at).end)) }
}

/** Whether a line is a name and nothing else: the lines below it are indented because a colon was meant. */
const isBareName = (line: string): boolean => /^\s*[\w-]+(?: [^:#]*)?(?: #.*)?$/.test(line) && !/^\s*- /.test(line)

/** A line that should be a field and has no colon, or no space behind it. */
function withoutColon(text: string, start: number, line: Line): Explained {
  const [, indent = '', written = ''] = /^([\s-]*)(.*?)\s*(?: #.*)?$/.exec(text.slice(line.start, line.end)) ?? []
  const from = Math.max(start, line.start + indent.length)
  const end = Math.max(from + 1, line.start + indent.length + written.length)
  return { mistake: keyWithoutSpace(written) ?? { mistake: 'no-colon' }, start: from, end }
}

/** Whether a colon was written and only the space behind it forgotten: `basis:consent`. */
export function keyWithoutSpace(written: string): SyntaxMistake | undefined {
  const [, key, value] = /^([\w-]+):(\S.*)$/s.exec(written) ?? []
  return key === undefined || value === undefined
    ? undefined
    : { mistake: 'key-without-space', key: quoted(key), value: quoted(value) }
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineOf(text: string, offset: number): Line {
  const end = text.indexOf('\n', offset)
  const stop = end === -1 ? text.length : end
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: text[stop - 1] === '\r' ? stop - 1 : stop }
}
