import type { SettingsMistake } from '../../settings/settings-mistake.js'
import { sayFile } from './files.js'
import type { Phrases } from './phrase.js'

/** What is said of settings that cannot be used. */
export const settings: Phrases<SettingsMistake> = {
  'no-fields': {
    message: ({ found }) =>
      `Settings are made of fields, but this file holds ${found === 'list' ? 'a list' : 'one single text'}.`,
    fix: 'Write the name of a field, a colon and a space before each value, such as out: notices.',
  },
  'leads-out': {
    message: ({ path }) => `'${path.quote}' leads out of the folder of these settings.`,
    fix: 'Settings reach what lies in their folder and below. Name what lies elsewhere on the command line.',
  },
  'other-braces': {
    message: ({ path }) => `In '${path.quote}', braces hold what settings do not fill in.`,
    fix: 'Write {dir}, which is the folder of each declaration, as the first step and nowhere else: {dir}/out.',
  },
  'no-file-named': {
    message: ({ report }) => `The report ${report} needs a file behind its colon.`,
    fix: ({ report }) => `Write ${report}:FILE, or ${report} alone for standard output.`,
  },
  'printed-twice': {
    message: ({ first, second }) => `Standard output takes one report, and ${first} and ${second} are two.`,
    fix: ({ second }) => `Write one into a file: ${second}:FILE.`,
  },
  'named-as-declaration': {
    message: ({ path, what }) => `'${path.quote}' has the name of a declaration, and a ${what} is none.`,
    fix: ({ what }) =>
      what === 'folder' ? 'Name a folder, such as notices.' : 'Name another file, such as known.json.',
  },
  'not-read': {
    message: ({ problem }) => sayFile(problem).message,
    fix: ({ problem }) => sayFile(problem).suggestion ?? '',
  },
}
