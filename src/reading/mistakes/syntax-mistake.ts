import type { Node } from 'yaml'
import { openBracket, openQuote } from './open-mark.js'
import type { ParserError } from './parser-error.js'
import { noSpace } from './refused-value.js'
import { byCode, bySign, type Phrase, signs } from './yaml-messages.js'

/** A parser's error in the words of someone who writes YAML once a year. */
export interface SyntaxWords extends Phrase {
  readonly start: number
  readonly end: number
}

/** Words an error of the parser and moves it to where the mistake is, which is often earlier than where it was noticed. */
export function explainSyntax(text: string, contents: Node | null, error: ParserError): SyntaxWords {
  const start = Math.min(error.pos[0], text.length)
  const quote = openQuote(contents, text, error)
  if (quote !== undefined) return { ...byCode.OPEN_QUOTE, start: quote, end: quote + 1 }
  const bracket = openBracket(contents, error)
  if (bracket !== undefined) return { ...openBracketWords(text, bracket), start: bracket, end: bracket + 1 }
  const line = lineOf(text, start)
  const above = line.start > 0 ? lineOf(text, line.start - 1) : line
  if (error.code === 'BAD_INDENT' && isBareName(text.slice(above.start, above.end))) {
    return withoutColon(text, above.start, above)
  }
  if (/Implicit (?:map )?keys/.test(error.message)) return withoutColon(text, start, line)
  const mark = error.code === 'UNEXPECTED_TOKEN' ? aliasBefore(text, start, line) : undefined
  if (mark !== undefined) return { ...byCode.BAD_ALIAS, start: mark, end: start }
  const indent = error.code === 'BAD_INDENT' ? (/^ +/.exec(text.slice(start, line.end))?.[0].length ?? 0) : 0
  const end = Math.max(start + 1 + indent, Math.min(error.pos[1], line.end))
  return { ...phraseFor(text, start, line, error), start, end }
}

function phraseFor(text: string, start: number, line: Line, error: ParserError): Phrase {
  const sign = text[start] ?? ''
  const before = text.slice(line.start, start).trimEnd()
  if (error.code === 'BLOCK_IN_FLOW' && !sign.startsWith('-')) return byCode.BLOCK_AS_IMPLICIT_KEY
  if (error.code === 'UNEXPECTED_TOKEN' && /["']$/.test(before)) return byCode.AFTER_QUOTE
  const found = error.code === 'UNEXPECTED_TOKEN' ? bySign(sign) : undefined
  return found ?? signs.find(({ test }) => test.test(error.message)) ?? known(error)
}

function known(error: ParserError): Phrase {
  const found = Object.entries(byCode).find(([code]) => code === error.code)?.[1]
  if (found) return found
  return {
    message: `The file cannot be read here: ${lower(error.message)}`,
    fix: 'Look at the punctuation of this line and the one above it.',
  }
}

/** In `title: *Keep* our books`, the text was read as an alias, and what follows does not belong there. */
function aliasBefore(text: string, start: number, line: Line): number | undefined {
  const found = /(?:^|[\s,[{])([*&]\S+\s*)$/.exec(text.slice(line.start, start))
  return found ? start - (found[1]?.length ?? 0) : undefined
}

function openBracketWords(text: string, bracket: number): Phrase {
  const open = text[bracket] ?? '['
  const { end } = lineOf(text, bracket)
  const comment = / #\S/.test(text.slice(bracket, end))
  return {
    message: `The bracket ${open} that opens here is not closed.`,
    fix: comment
      ? 'Put text with a # in quotation marks: after a space, # begins a comment.'
      : `Close it with ${open === '[' ? ']' : '}'}, or indent the lines that belong inside it.`,
  }
}

/** Whether a line is a name and nothing else: the lines below it are indented because a colon was meant. */
const isBareName = (line: string): boolean => /^\s*[\w-]+(?: [^:#]*)?(?: #.*)?$/.test(line) && !/^\s*- /.test(line)

/** A line that should be a field and has no colon, or no space behind it. */
function withoutColon(text: string, start: number, line: Line): SyntaxWords {
  const [, indent = '', written = ''] = /^([\s-]*)(.*?)\s*(?: #.*)?$/.exec(text.slice(line.start, line.end)) ?? []
  const from = Math.max(start, line.start + indent.length)
  const end = Math.max(from + 1, line.start + indent.length + written.length)
  const close = /^([\w-]+):(\S.*)$/.exec(written)
  const words = close ? noSpace(close[1] ?? '', close[2] ?? '') : byCode.NO_COLON
  return { message: words.message, fix: words.fix, start: from, end }
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

const lower = (message: string): string => {
  const first = (message.split('\n')[0] ?? '').trim().replace(/\.?$/, '.')
  return first.charAt(0).toLowerCase() + first.slice(1)
}
