import { isCollection, isScalar, type Node, visit } from 'yaml'
import type { ParserError } from './parser-error.js'

/** Where the quoted text begins that swallowed what follows it: it reaches the error and spans lines, or never ends. */
export function openQuote(contents: Node | null, text: string, error: ParserError): number | undefined {
  if (error.code === 'MISSING_CHAR' && !/quote/.test(error.message)) return undefined
  let opened: number | undefined
  visit(contents, {
    Scalar(_key, node) {
      if (!isScalar(node) || (node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE') || !node.range) return
      const [from, to] = node.range
      const spansLines = text.slice(from, to).includes('\n')
      const endsAtError = to >= error.pos[0] - 1 && from <= error.pos[0]
      if (endsAtError && (spansLines || error.code === 'MISSING_CHAR')) opened = from
    },
  })
  return opened
}

/** Where the innermost bracket opens that is still open at the error. */
export function openBracket(contents: Node | null, text: string, error: ParserError): number | undefined {
  if (!/end with a? ?[\]}]|flow collection end|Expected flow/.test(error.message)) return undefined
  let opened: number | undefined
  visit(contents, {
    Collection(_key, node) {
      if (!isCollection(node) || node.flow !== true || !node.range) return
      const [from, to] = node.range
      // An entry of a list such as `[a: b]` is a map too, but no bracket opens it.
      const opens = text[from] === '[' || text[from] === '{'
      if (opens && from < error.pos[0] && to >= error.pos[0] - 1) opened = from
    },
  })
  return opened
}
