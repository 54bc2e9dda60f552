/** A part of a line that is never broken, and the spaces before it. */
export interface Piece {
  readonly space: string
  readonly word: string
}

/** What is typed behind the name of the program: another word there is prose, as in "forthright did not write it". */
const commands =
  'init|studio|lint|build|diff|changelog|explain|rules|catalogue|trace|config|completion|lsp|help|--?[a-z][a-z-]*'

// biome-ignore lint/suspicious/noControlCharactersInRegex: what paints words takes no room
const paint = /\u001b\[[\d;]*m/g

/** A text without what paints it. */
export const unpainted = (text: string): string => (text.includes('\u001b') ? text.replace(paint, '') : text)

/** Where a command begins, also painted, quoted, or as a part of a line for a shell. */
const begins = new RegExp(
  `(?:eval "\\$\\(|source <\\(|${paint.source}|[\`'"“(])*forthright (?:${commands})(?![\\w-])`,
  'y',
)

/** A word as a shell reads one: what is quoted may hold spaces. */
const shellWord = /(?:\$'(?:[^'\\\n]|\\.)*'|'[^'\n]*'|[^\s'])+|\S+/y

const word = /[^ ]+/y
const spaces = / */y

/** Behind a word that ends so, the sentence goes on, or the next begins. */
const closes = /[,;:)`"”’]$|[^./]\.$/

/**
 * The parts of a line that stay whole: its words, and commands to be copied, which would be two commands if they were broken. A
 * command goes on to two spaces, to what ends a clause, or to what only names a place to fill in, such as `[options]`.
 */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < line.length; ) {
    const space = taken(spaces, line, at)
    const from = at + space.length
    const piece = commandAt(line, from) ?? taken(word, line, from)
    pieces.push({ space, word: piece })
    at = from + piece.length
  }
  return pieces
}

function commandAt(line: string, from: number): string | undefined {
  let command = line.includes('forthright', from) ? taken(begins, line, from) : ''
  if (command === '') return undefined
  command += taken(word, line, from + command.length)
  while (!closes.test(unpainted(command))) {
    const next = /^ [^\s[<(‹]/.test(line.slice(from + command.length)) ? from + command.length + 1 : undefined
    if (next === undefined) break
    command += ` ${taken(shellWord, line, next)}`
  }
  return command
}

function taken(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0] ?? ''
}
