import type { RefusedFile } from '../../reading/mistakes/syntax-mistake.js'
import type { Phrases } from './phrase.js'

/** What is said of a file that is no declaration as it is stored. */
export const refusedFile: Phrases<RefusedFile> = {
  'carriage-return': {
    message: 'A carriage return stands here without a line feed.',
    fix: 'Save the file with the line endings LF or CRLF.',
  },
  'other-line-end': {
    message: ({ character }) => `The line is broken here by the character ${character}, which ends no line in YAML.`,
    fix: 'Save the file with the line endings LF or CRLF, or break the line again by hand.',
  },
  'empty-file': {
    message: 'The file is empty.',
    fix: 'Begin with the line forthright: 1; a part begins with what it holds, such as recipients:.',
  },
  'wide-encoding': {
    message: ({ encoding }) => `The file is written in ${encoding}, but only UTF-8 is read here.`,
    fix: 'Save it again as UTF-8: editors offer that as the encoding, under Save as.',
  },
  'not-utf-8': {
    message: ({ byte }) =>
      `The byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is not UTF-8, but only UTF-8 is read here.`,
    fix: 'Save the file again as UTF-8, and look at the letters with accents: some may have to be typed again.',
  },
  directive: {
    message: ({ written }) => `The directive '${written.quote}' changes how the file is read.`,
    fix: 'Delete the line: the file is always read as YAML 1.2.',
  },
  'no-map': {
    message: ({ found }) =>
      `A declaration is made of fields, but this file holds ${found === 'list' ? 'a list' : 'one single text'}.`,
    fix: 'Begin with the line forthright: 1, and put a colon and a space after the name of each field.',
  },
  'too-deep': {
    message: 'The file is nested too deeply to be read here.',
    fix: ({ limit }) =>
      limit === undefined ? 'Close what is open.' : `Close what is open: no more than ${limit} levels are ever needed.`,
  },
}
