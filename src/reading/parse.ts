import { LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { refusedAt, refusedCharacter } from '../source/characters.js'
import type { Range, SourceFile } from '../source/file.js'
import { beginning } from '../source/graphemes.js'
import { lineCounterOf } from '../source/lines.js'
import { rangeBetween } from '../source/locate.js'
import { codeOf } from '../source/look-alikes.js'
import type { SourceTree } from '../source/tree.js'
import { tooDeep } from './depth.js'
import { lexemesOf } from './lexemes.js'
import { explainParserError } from './mistakes/explain-parser-error.js'
import { lettersAsFix, lettersMeant } from './mistakes/letters-meant.js'
import type { SyntaxMistake } from './mistakes/syntax-mistake.js'
import type { Stage } from './stage.js'

/** How the library reads YAML. */
export const yamlOptions = {
  uniqueKeys: false,
  version: '1.2',
  // Not 'silent': then a second document would be passed over without a word.
  logLevel: 'error',
  stringKeys: false,
  prettyErrors: false,
} as const

/**
 * Reads a file as YAML 1.2. Nothing is resolved yet: duplicate keys, aliases and empty values are judged by `readValue`.
 *
 * `uniqueKeys` is off because the library compares each key with all others, which takes seconds on large maps.
 */
export function parse(file: SourceFile): Stage<SourceTree> {
  const source = { path: file.path, text: file.text.replace(/^\uFEFF/, '') }
  const lines = new LineCounter()
  const early = directive(source) ?? loneReturn(source) ?? otherLineEnd(source) ?? tooDeep(source)
  if (early) return { value: undefined, findings: [early] }
  const document = parseDocument<Node>(source.text, { ...yamlOptions, lineCounter: lines })
  // One slip of the pen often upsets the parser several times: the first error is the one to mend.
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (first) return { value: undefined, findings: [parserFinding(source, lines, document.contents, first)] }
  const hidden = hiddenInComment(source)
  if (hidden) return { value: undefined, findings: [hidden] }
  return { value: { file: source, document, lines }, findings: [] }
}

const syntaxFinding = (file: SourceFile, range: Range, mistake: SyntaxMistake): Finding =>
  problem({ rule: 'syntax', file: file.path, range, data: mistake })

function parserFinding(
  file: SourceFile,
  lines: LineCounter,
  contents: Node | null,
  error: YAMLParseError | { code: string; message: string; pos: [number, number] },
): Finding {
  const explained = explainParserError(file.text, contents, error)
  const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): Range =>
    rangeBetween(lines, Math.min(start, file.text.length), Math.min(end, file.text.length))
  const meant = lettersMeant(file.text, explained)
  return problem({
    rule: 'syntax',
    file: file.path,
    range: rangeOf(explained),
    data: explained.mistake,
    ...(meant && lettersAsFix(meant, { file: file.path, range: rangeOf(meant) })),
  })
}

/** To YAML, a carriage return alone ends no line: what follows would belong to the text or the comment before it. */
function loneReturn(file: SourceFile): Finding | undefined {
  const at = file.text.search(/\r(?!\n)/)
  if (at === -1) return undefined
  return syntaxFinding(file, rangeBetween(lineCounterOf(file.text), at, at + 1), { mistake: 'carriage-return' })
}

/** What ends a line for many programs and none in YAML, where another field, item or comment seems to begin behind it. */
const seemingEnd = /[\u0085\u2028\u2029](?=[ \t]*(?:#|-[ \t]|["']?[\w-]+["']?[ \t]*:(?:\s|$)))/

/** Where a whole file stands on one line, or a comment takes in what seems to stand below it, these line ends are the matter. */
function otherLineEnd(file: SourceFile): Finding | undefined {
  const { text } = file
  if (!/[\u0085\u2028\u2029]/.test(text)) return undefined
  const isOneLine = !text.trim().includes('\n') && !/^\s*[[{]/.test(text)
  const at = isOneLine ? text.search(seemingEnd) : endInComment(text)
  if (at === -1) return undefined
  const character = codeOf(text.charAt(at))
  return syntaxFinding(file, rangeBetween(lineCounterOf(text), at, at + 1), { mistake: 'other-line-end', character })
}

function endInComment(text: string): number {
  for (const { kind, source, start } of lexemesOf(text)) {
    const at = kind === 'comment' ? source.search(seemingEnd) : -1
    if (at !== -1) return start + at
  }
  return -1
}

/** A comment shows whoever reviews the file another text than the one that counts, where something in it hides or turns. */
function hiddenInComment(file: SourceFile): Finding | undefined {
  if (refusedAt(file.text.replaceAll('\r\n', '\n')) === -1) return undefined
  for (const { kind, source, start } of lexemesOf(file.text)) {
    const at = kind === 'comment' ? refusedAt(source.trimEnd()) : -1
    if (at === -1) continue
    const range = rangeBetween(lineCounterOf(file.text), start + at, start + at + 1)
    const character = refusedCharacter(source.slice(at)) ?? ''
    return syntaxFinding(file, range, { mistake: 'hidden-character', character: quoted(character) })
  }
  return undefined
}

/** A `%YAML 1.1` line would silently change what `no` and `010` mean. */
function directive(file: SourceFile): Finding | undefined {
  let start = 0
  for (const line of linesOf(file.text)) {
    if (line.startsWith('%')) break
    if (line.trim() !== '' && !line.startsWith('#')) return undefined
    start += line.length
  }
  const written = /^%[A-Z]+.*/.exec(beginning(file.text.slice(start), 200))?.[0]
  // Which version a file is in may be said where it is ours.
  if (written === undefined || /^%YAML\s+1\.2\s*$/.test(written)) return undefined
  const range = rangeBetween(lineCounterOf(file.text), start, start + written.length)
  return syntaxFinding(file, range, { mistake: 'directive', written: quoted(written.trim()) })
}

/** The lines of a text one by one, each with its end: a large file is not taken apart to look at its beginning. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end + 1
    yield text.slice(at, next)
    at = next
  }
}
