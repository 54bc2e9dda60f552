/** What is said of a mistake: what is wrong, and what to do. */
export interface Phrase {
  readonly message: string
  readonly fix: string
}

/** Errors of the parser by code, and three kinds of its errors that have none of their own. */
export const byCode = {
  OPEN_QUOTE: {
    message: 'The quotation mark that opens here is not closed where the text ends.',
    fix: 'Close it at the end of the text.',
  },
  AFTER_QUOTE: {
    message: 'The text ends at its closing quotation mark, and more follows.',
    fix: "Put the whole text in one pair of quotation marks; inside '…', write an apostrophe twice.",
  },
  NO_COLON: {
    message: 'There is no colon in this line.',
    fix: 'Write a name, a colon, a space and a value; or, if the line continues the text above it, indent it further.',
  },
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
    fix: "Keep one declaration in a file: delete the line '---' or '...', or move what follows into a file of its own.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon in this line, so it reads as two entries in one.',
    fix: 'Put the text in quotation marks: title: "Courses: dates and places".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'The name of a field does not end on its line.',
    fix: 'Write name and colon on one line; put text that runs over several lines behind the colon.',
  },
  MISSING_CHAR: {
    message: 'A comma, a colon or a space is missing here.',
    fix: 'Separate the entries inside brackets with commas.',
  },
  BAD_SCALAR_START: {
    message: 'Text cannot begin with this character.',
    fix: 'Put the text in quotation marks.',
  },
  BLOCK_IN_FLOW: {
    message: 'A list with dashes cannot stand inside brackets.',
    fix: 'Write the whole list in brackets, or the whole list with dashes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This does not belong here.',
    fix: 'Look for a missing quotation mark, colon or bracket in this line and the one above it.',
  },
  BAD_ALIAS: {
    message: 'Text that begins with * or & is read as an alias or an anchor.',
    fix: 'Put the text in quotation marks.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'Tags (words that begin with !) have no meaning in a declaration.',
    fix: 'Delete the tag; put text that begins with ! in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks begins an escape, but this is not one.',
    fix: "Write \\\\ for a backslash, or use single quotation marks ('…').",
  },
  RESOURCE_EXHAUSTION: {
    message: 'The file is nested too deeply to be read here.',
    fix: 'Close what is open.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'The name of this field is more than 1,024 characters long.',
    fix: 'Look for a missing colon or quotation mark before it.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

/** Errors that only their message tells apart. */
export const signs: readonly (Phrase & { readonly test: RegExp })[] = [
  {
    test: /^Sequence item without - /,
    message: 'This line stands in a list but does not begin with a dash.',
    fix: 'Begin each item with a dash and a space, or indent the line like the field it belongs to.',
  },
  {
    test: /^Missing space after :/,
    message: 'There is no space after this colon.',
    fix: 'Put a space after the colon.',
  },
  {
    test: /^Missing ,/,
    message: 'A comma is missing before this.',
    fix: 'Separate the entries inside brackets with commas, and put text with quotation marks in it in quotation marks.',
  },
  {
    test: /^Comments must be separated/,
    message: 'A comment begins here without a space before it.',
    fix: 'Put a space before the #, or put text with a # in quotation marks.',
  },
]

/** What is said of a sign that stands where none can. */
export function bySign(sign: string): Phrase | undefined {
  if (sign === ',') return { message: 'There is nothing before this comma.', fix: 'Delete the comma.' }
  if (sign === ']' || sign === '}') {
    return {
      message: `The bracket ${sign} closes nothing.`,
      fix: 'Delete it, or open the bracket where the list begins.',
    }
  }
  if (sign === '-') {
    return { message: 'A list with dashes begins on a line of its own.', fix: 'Move the dash to the next line.' }
  }
  return undefined
}
