import { CST, Lexer } from 'yaml'

/** A piece of a YAML text as the library's lexer cuts it, and where it begins. */
export interface Lexeme {
  readonly start: number
  readonly source: string
  /** What it is, as the library names it; `text` for what stands inside of a value. */
  readonly kind: CST.TokenType | 'text' | null
}

/** Cuts a text into its pieces without nesting anything, so that no depth exhausts the stack. */
export function* lexemesOf(text: string): Iterable<Lexeme> {
  let start = 0
  let isText = false
  for (const source of new Lexer().lex(text)) {
    const kind = CST.tokenType(source)
    // Marks that the lexer puts between pieces stand for no character of the text.
    if (kind === 'doc-mode' || kind === 'flow-error-end' || kind === 'scalar') {
      isText = kind === 'scalar'
      continue
    }
    yield { start, source, kind: isText ? 'text' : kind }
    start += source.length
    isText = false
  }
}
