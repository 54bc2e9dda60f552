import type { IncludeMistake } from '../../reading/mistakes/include-mistake.js'
import { systemReason } from '../system-reason.js'
import type { Phrases } from './phrase.js'
import { quote } from './terms.js'

const near = 'Write the path from the folder of this file, such as recipients.yaml.'

/** What is said where the parts of a declaration cannot be put together. */
export const include: Phrases<IncludeMistake> = {
  'main-file-only': {
    message: ({ key }) => `'${key}' belongs in the main file only, but this file is included by it.`,
    fix: ({ key }) => (key === 'include' ? 'List every part in the main file.' : 'Delete the line.'),
  },
  'declared-twice': {
    message: ({ name }) => `${quote(name)} is declared in two files.`,
    fix: ({ isEntry }) => (isEntry ? 'Keep one of the two, or give them different names.' : 'Keep one of the two.'),
  },
  'no-folder': {
    message: ({ path }) => `'${path.quote}' cannot be included: a declaration from standard input lies in no folder.`,
    fix: 'Name the file instead of -, or write everything into one file.',
  },
  address: { message: ({ path }) => `'${path.quote}' is an address, and only files can be included.`, fix: near },
  'absolute-path': { message: ({ path }) => `'${path.quote}' is an absolute path.`, fix: near },
  outside: {
    message: ({ path }) => `'${path.quote}' lies outside the folder of this file.`,
    fix: `Move it here; or put forthright.config.yaml into a folder that holds both. ${near}`,
  },
  'out-of-reach': {
    message: ({ path }) =>
      `'${path.quote}' lies outside the folder of forthright.config.yaml, or leads out of it by a link.`,
    fix: 'Move it below that folder.',
  },
  folder: {
    message: ({ path }) => `'${path.quote}' is a folder, and only files can be included.`,
    fix: 'Name the files in it one by one.',
  },
  'not-allowed': {
    message: ({ path }) => `'${path.quote}' cannot be read: you are not allowed to.`,
    fix: 'Have whoever it belongs to give you the right to read it, and the folders on the way to it.',
  },
  'no-file': { message: ({ path }) => `There is no file '${path.quote}' beside this one.`, fix: near },
  'link-out': {
    message: ({ path }) => `'${path.quote}' is a link that leads out of the folder of this file.`,
    fix: 'Put the file itself here.',
  },
  'included-twice': {
    message: ({ path }) => `'${path.quote}' is already part of this declaration.`,
    fix: 'Name it once.',
  },
  'not-a-file': { message: ({ path }) => `'${path.quote}' is no file.`, fix: near },
  'not-opened': {
    message: ({ path }) => `'${path.quote}' is not read, because your editor has not opened the folder of this file.`,
    fix: 'Open that folder, or the file itself beside this one.',
  },
  'too-large': {
    message: ({ path }) => `'${path.quote}' has more than 20 MB.`,
    fix: 'Include a smaller file.',
  },
  'not-given': {
    message: ({ path }) => `'${path.quote}' was not given with the declaration.`,
    fix: 'Hand its text in with the others, under its path from the folder of this file; or delete this line.',
  },
  'outside-not-given': {
    message: ({ path }) => `'${path.quote}' lies outside the folder of this file, so it was not read.`,
    fix: 'Move it here, and write its path from here. Where forthright.config.yaml lies in a folder that holds both, forthright lint reads it as it is; forthright studio does not.',
  },
  'not-included': {
    message: 'This file was given with a declaration that does not include it.',
    fix: 'Name it under include in the declaration, or do not hand it in.',
  },
  'part-alone': {
    message: ({ declaration }) => `This file is a part of ${declaration.quote}, and is judged with it only.`,
    fix: ({ declaration }) => `Name ${declaration.quote} instead.`,
  },
  'unreadable-file': {
    message: ({ path, code, part }) => `'${path.quote}' cannot be read: ${systemReason(code, part?.quote)}.`,
    fix: near,
  },
}
