import { LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SourceFile } from '../source/file.js'
import { lineCounterOf } from '../source/lines.js'
import { rangeBetween } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'
import type { Stage } from './stage.js'
import { explainSyntax } from './syntax-words.js'
import { tooDeep } from './depth.js'

export { includesOf } from './includes.js'

/**
 * Reads a file as YAML 1.2. Nothing is resolved yet: duplicate keys, aliases and empty values are judged by `readValue`.
 *
 * `uniqueKeys` is off because the library compares each key with all others, which takes seconds on large maps.
 */
export function parse(file: SourceFile): Stage<SourceTree> {
  const source = { path: file.path, text: file.text.replace(/^\uFEFF/, '') }
  const lines = new LineCounter()
  const early = directive(source) ?? tooDeep(source)
  if (early) return { value: undefined, findings: [early] }
  const document = parseDocument<Node>(source.text, {
    lineCounter: lines,
    uniqueKeys: false,
    version: '1.2',
    logLevel: 'silent',
    stringKeys: false,
    prettyErrors: false,
  })
  // One slip of the pen often upsets the parser several times: the first error is the one to mend.
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (first) return { value: undefined, findings: [syntaxFinding(source, lines, document.contents, first)] }
  return { value: { file: source, document, lines }, findings: [] }
}

function syntaxFinding(
  file: SourceFile,
  lines: LineCounter,
  contents: Node | null,
  error: YAMLParseError | { code: string; message: string; pos: [number, number] },
): Finding {
  const words = explainSyntax(file.text, contents, error)
  const range = rangeBetween(lines, words.start, words.end)
  return problem({ rule: 'syntax', file: file.path, range, message: words.message, fix: words.fix })
}

/** A `%YAML 1.1` line would silently change what `no` and `010` mean. */
function directive(file: SourceFile): Finding | undefined {
  const match = /^(?:#.*\r?\n|\s*\r?\n)*(%[A-Z]+[^\r\n]*)/.exec(file.text)
  const written = match?.[1]
  if (!match || written === undefined) return undefined
  const start = match[0].length - written.length
  return problem({
    rule: 'syntax',
    file: file.path,
    range: rangeBetween(lineCounterOf(file.text), start, start + written.length),
    message: `The directive '${written.trim()}' changes how the file is read.`,
    fix: 'Delete the line: a declaration is always YAML 1.2.',
  })
}
