import { character } from '../../grammar/english-characters.js'
import type { UnreadableText } from '../../reading/mistakes/syntax-mistake.js'
import type { Phrases } from './phrase.js'

/** What is said of text at which the parser stumbles, to someone who writes YAML once a year. */
export const unreadableText: Phrases<UnreadableText> = {
  'comma-missing': {
    message: 'A comma is missing before this.',
    fix: 'Separate the entries inside brackets with commas, and put text with quotation marks in it in quotation marks.',
  },
  'comment-without-space': {
    message: 'A comment begins here without a space before it.',
    fix: 'Put a space before the #, or put text with a # in quotation marks.',
  },
  'dash-in-line': {
    message: 'A list with dashes begins on a line of its own.',
    fix: 'Move the dash to the next line.',
  },
  'dashes-in-brackets': {
    message: 'A list with dashes cannot stand inside brackets.',
    fix: 'Write the whole list in brackets, or the whole list with dashes.',
  },
  'first-character': {
    message: 'Text cannot begin with this character.',
    fix: 'Put the text in quotation marks.',
  },
  'look-alike': {
    message: ({ character: code }) =>
      `There is ${character(code)} here, which YAML does not read as the plain character.`,
    fix: 'Write the plain character over it.',
  },
  'item-without-dash': {
    message: 'This line stands in a list but does not begin with a dash.',
    fix: 'Begin each item with a dash and a space, or indent the line like the field it belongs to.',
  },
  'key-over-lines': {
    message: 'The name of a field does not end on its line.',
    fix: 'Write name and colon on one line; put text that runs over several lines behind the colon.',
  },
  'lone-comma': { message: 'There is nothing before this comma.', fix: 'Delete the comma.' },
  'lone-question-mark': {
    message: 'A question mark that stands alone is a sign of YAML, and no text.',
    fix: 'Write what is so. What nobody knows yet is left empty: nothing behind the colon.',
  },
  'long-key': {
    message: 'The name of this field is more than 1,024 characters long.',
    fix: 'Look for a missing colon or quotation mark before it.',
  },
  'no-colon': {
    message: 'There is no colon in this line.',
    fix: 'Write a name, a colon, a space and a value; or, if the line continues the text above it, indent it further.',
  },
  'no-escape': {
    message: 'A backslash in double quotation marks begins an escape, but this is not one.',
    fix: "Write \\\\ for a backslash, or use single quotation marks ('…').",
  },
  'open-quote': {
    message: 'The quotation mark that opens here is not closed where the text ends.',
    fix: 'Close it at the end of the text.',
  },
  'second-colon': {
    message: 'There is a second colon in this line, so it reads as two entries in one.',
    fix: 'Put the text in quotation marks: title: "Courses: dates and places".',
  },
  'second-document': {
    message: 'A second document begins here.',
    fix: "Delete the line '---' or '...', or move what follows into a file of its own.",
  },
  'separator-missing': {
    message: 'A comma, a colon or a space is missing here.',
    fix: 'Separate the entries inside brackets with commas.',
  },
  'space-missing': { message: 'There is no space after this colon.', fix: 'Put a space after the colon.' },
  tab: { message: 'This line is indented with a tab.', fix: 'Indent with spaces: YAML does not accept tabs there.' },
  'text-after-quote': {
    message: 'The text ends at its closing quotation mark, and more follows.',
    fix: "Put the whole text in one pair of quotation marks; inside '…', write an apostrophe twice.",
  },
  'text-as-alias': {
    message: 'Text that begins with * or & is read as an alias or an anchor.',
    fix: 'Put the text in quotation marks.',
  },
  unexpected: {
    message: 'This does not belong here.',
    fix: 'Look for a missing quotation mark, colon or bracket in this line and the one above it.',
  },
  'uneven-indent': {
    message: 'This line is indented differently from the lines it belongs to.',
    fix: 'Give lines of the same level the same number of spaces.',
  },
  'open-bracket': {
    message: ({ bracket }) => `The bracket ${bracket} that opens here is not closed.`,
    fix: ({ bracket, hasComment }) =>
      hasComment
        ? 'Put text with a # in quotation marks: after a space, # begins a comment.'
        : `Close it with ${bracket === '[' ? ']' : '}'}, or indent the lines that belong inside it.`,
  },
  'stray-bracket': {
    message: ({ bracket }) => `The bracket ${bracket} closes nothing.`,
    fix: 'Delete it, or open the bracket where the list begins.',
  },
  unreadable: {
    message: ({ said }) => `The file cannot be read here: ${asClause(said.quote)}`,
    fix: 'Look at the punctuation of this line and the one above it.',
  },
}

/** A sentence of the parser as the end of one of ours. */
function asClause(said: string): string {
  const sentence = said.trim().replace(/\.?$/, '.')
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
