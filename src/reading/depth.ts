import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SourceFile } from '../source/file.js'
import { lineCounterOf } from '../source/lines.js'
import { rangeBetween } from '../source/locate.js'
import { lexemesOf } from './lexemes.js'
import type { SyntaxMistake } from './mistakes/syntax-mistake.js'

/** How many levels a declaration may have. The language needs twelve; the parser's own stack ends near 800. */
export const maxDepth = 60

/**
 * Finds text nested so deeply that parsing it would exhaust the stack. It counts brackets and indentation without
 * parsing, so it judges only what is far beyond any declaration: five times the limit.
 */
export function tooDeep(file: SourceFile): Finding | undefined {
  const at = deepPlace(file.text, maxDepth * 5)
  if (at === undefined) return undefined
  const data: SyntaxMistake = { mistake: 'too-deep', limit: maxDepth }
  return problem({ rule: 'syntax', file: file.path, range: rangeBetween(lineCounterOf(file.text), at, at + 1), data })
}

function deepPlace(text: string, limit: number): number | undefined {
  // Nothing is that deep without as much indentation, or as many brackets, somewhere.
  if (!new RegExp(`^[\\s?-]{${limit}}`, 'm').test(text) && text.split(/[[{]/, limit + 2).length <= limit)
    return undefined
  let brackets = 0
  let indents: number[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const dashes = /^[\s?-]*/.exec(line)?.[0] ?? ''
    const width = dashes.length
    if (width < line.trimEnd().length) {
      indents = indents.filter((indent) => indent < width)
      indents.push(width)
    }
    const nested = Math.max(indents.length, (dashes.match(/[?-]/g) ?? []).length)
    if (nested > limit) return offset + width
    const opened = /[[{]/.exec(line)
    if (opened || brackets > 0) {
      for (let index = 0; index < line.length; index += 1) {
        const character = line[index]
        if (character === '[' || character === '{') brackets += 1
        if ((character === ']' || character === '}') && brackets > 0) brackets -= 1
        if (brackets > limit) return deepBracket(text, limit)
      }
    }
    offset += line.length + 1
  }
  return undefined
}

/** The same for the brackets that are not inside of a value or a comment: slower, and asked only where there are many. */
function deepBracket(text: string, limit: number): number | undefined {
  let open = 0
  for (const { start, kind } of lexemesOf(text)) {
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') open += 1
    if (kind === 'flow-seq-end' || kind === 'flow-map-end') open -= 1
    if (open > limit) return start
  }
  return undefined
}
