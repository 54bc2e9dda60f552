import { isScalar, type Node, visit } from 'yaml'

/** A parser's error in the words of someone who writes YAML once a year. */
export interface SyntaxWords {
  readonly message: string
  readonly fix: string
  readonly start: number
  readonly end: number
}

interface ParserError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** Words an error of the parser and moves it to where the mistake is, which is often earlier than where it was noticed. */
export function explainSyntax(text: string, contents: Node | null, error: ParserError): SyntaxWords {
  const start = Math.min(error.pos[0], text.length)
  const quote = openQuote(contents, text, error)
  if (quote !== undefined) {
    return {
      message: 'The quotation mark that opens here is never closed in its place.',
      fix: 'Close it at the end of the text, or, inside the text, write the mark twice (\'\') or with a backslash (\\").',
      start: quote,
      end: quote + 1,
    }
  }
  const words = byCode[error.code]
  if (words) return { ...words, start, end: Math.max(start + 1, Math.min(error.pos[1], lineEnd(text, start))) }
  return {
    message: `The file cannot be read here: ${lower(error.message)}`,
    fix: 'Look at the punctuation of this line and the one above it.',
    start,
    end: Math.max(start + 1, Math.min(error.pos[1], lineEnd(text, start))),
  }
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

const lower = (message: string): string => {
  const first = (message.split('\n')[0] ?? '').trim().replace(/\.?$/, '.')
  return first.charAt(0).toLowerCase() + first.slice(1)
}

/** The quoted text that swallowed what follows: it is the last one to begin before the error and it spans lines or never ends. */
function openQuote(contents: Node | null, text: string, error: ParserError): number | undefined {
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

const byCode: Readonly<Record<string, { readonly message: string; readonly fix: string } | undefined>> = {
  TAB_AS_INDENT: {
    message: 'This line is indented with a tab.',
    fix: 'Indent with spaces: YAML does not accept tabs there.',
  },
  BAD_INDENT: {
    message: 'This line is indented differently from the lines it belongs to.',
    fix: 'Give lines of the same level the same number of spaces.',
  },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    fix: "Keep one declaration in a file: delete the line '---', or move what follows into a file of its own.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon in this line, so it reads as two entries in one.',
    fix: 'Put the text in quotation marks: title: "Courses: dates and places".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key does not end on its line.',
    fix: 'Write key and colon on one line; put text that runs over several lines behind the colon.',
  },
  MISSING_CHAR: {
    message: 'Something that was opened is not closed here, or a comma or colon is missing.',
    fix: 'Close each [ with ], each { with }, and part the entries with commas.',
  },
  BAD_SCALAR_START: {
    message: 'Text cannot begin with this character.',
    fix: 'Put the text in quotation marks.',
  },
  BLOCK_IN_FLOW: {
    message: 'Lines with dashes or indentation cannot stand inside brackets.',
    fix: 'Write the whole list in brackets, or the whole list with dashes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This does not belong here.',
    fix: 'Look for a missing quotation mark, colon or bracket in this line and the one above it.',
  },
  BAD_ALIAS: {
    message: 'This alias names no anchor that stands before it.',
    fix: 'Define it first with &name, or write the value out.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'Tags (words that begin with !) have no meaning in a declaration.',
    fix: 'Delete the tag; put text that begins with ! in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks begins an escape, and this is none.',
    fix: "Write \\\\ for a backslash, or use single quotation marks ('…').",
  },
  KEY_OVER_1024_CHARS: {
    message: 'This key is more than 1,024 characters long.',
    fix: 'Look for a missing colon or quotation mark before it.',
  },
}
