import { LineCounter, type Node, parseDocument } from 'yaml'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { tooDeep } from './depth.js'

/**
 * Reads a text as far as it is YAML, whatever is wrong with it: for an editor, in which most texts are half written. What is
 * checked or printed is never read so.
 */
export function parseAnyway({ path, text: written }: SourceFile): SourceTree {
  const file = { path, text: written.replace(/^\uFEFF/, '') }
  const lines = new LineCounter()
  const text = tooDeep(file) ? '' : file.text
  const document = parseDocument<Node>(text, {
    lineCounter: lines,
    uniqueKeys: false,
    version: '1.2',
    logLevel: 'silent',
    prettyErrors: false,
    strict: false,
    stringKeys: false,
  })
  return { file, document, lines }
}
