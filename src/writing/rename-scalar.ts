import type { Scalar } from 'yaml'
import type { EditRefusal, TextEdit } from './text-edit.js'

/**
 * Gives way to another word without a sign that needs quotes, in the quotes that the old one stands in; or why it does not. A
 * block of lines is left to its author.
 */
export function renamedScalar({ type, range }: Scalar, to: string): TextEdit | EditRefusal {
  if (!range || type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return 'unusual'
  const quote = type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : ''
  return { start: range[0], end: range[1], text: `${quote}${to}${quote}` }
}
