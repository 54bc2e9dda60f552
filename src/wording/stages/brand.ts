import type { BrandMistake } from '../../reading/mistakes/brand-mistake.js'
import { systemReason } from '../system-reason.js'
import type { Phrases } from './phrase.js'

const near = 'Write the path from the folder of this file, such as logo.svg.'
const plainDrawing = 'Export the logo as a plain SVG, or as a PNG.'

/** What is said where a brand is not printed as it is declared. */
export const brand: Phrases<BrandMistake> = {
  'no-folder': {
    message: ({ path }) => `'${path.quote}' cannot be read: a declaration from standard input lies in no folder.`,
    fix: 'Name the file instead of -, or leave out the logo.',
  },
  'no-picture-given': {
    message: ({ path }) => `The picture '${path.quote}' was not given with the texts, so it is not printed.`,
    fix: 'Hand it in under pictures, by the path that is written here; or leave out the logo.',
  },
  address: { message: ({ path }) => `'${path.quote}' is an address, and a notice holds its logo itself.`, fix: near },
  'absolute-path': { message: ({ path }) => `'${path.quote}' is an absolute path.`, fix: near },
  outside: {
    message: ({ path }) => `'${path.quote}' lies outside the folder of the declaration.`,
    fix: `Move it there; or put forthright.config.yaml into a folder that holds both. ${near}`,
  },
  'out-of-reach': {
    message: ({ path }) =>
      `'${path.quote}' lies outside the folder of forthright.config.yaml, or leads out of it by a link.`,
    fix: 'Move it below that folder.',
  },
  folder: { message: ({ path }) => `'${path.quote}' is a folder, and a logo is a file.`, fix: near },
  'not-allowed': {
    message: ({ path }) => `'${path.quote}' cannot be read: you are not allowed to.`,
    fix: 'Have whoever it belongs to give you the right to read it, and the folders on the way to it.',
  },
  'no-file': { message: ({ path }) => `There is no file '${path.quote}' in the folder of the declaration.`, fix: near },
  'link-out': {
    message: ({ path }) => `'${path.quote}' is a link that leads out of the folder of the declaration.`,
    fix: 'Put the file itself there.',
  },
  'unreadable-file': {
    message: ({ path, code, part }) => `'${path.quote}' cannot be read: ${systemReason(code, part?.quote)}.`,
    fix: near,
  },
  'not-a-file': { message: ({ path }) => `'${path.quote}' is no file.`, fix: near },
  'not-opened': {
    message: ({ path }) =>
      `'${path.quote}' is not read, because your editor has not opened the folder of the declaration.`,
    fix: 'Open that folder.',
  },
  'too-large': {
    message: ({ path }) => `'${path.quote}' has more than 20 MB, and a logo at most 256 KB.`,
    fix: 'Make it smaller: a logo stands about a centimetre high.',
  },
  'no-picture': {
    message: ({ path }) => `'${path.quote}' is neither an SVG nor a PNG.`,
    fix: 'Save the logo as one of them.',
  },
  'too-large-picture': {
    message: ({ path }) => `'${path.quote}' has more than 256 KB, and every page holds it.`,
    fix: 'Make it smaller: a logo stands about a centimetre high.',
  },
  'too-many-points': {
    message: ({ path }) => `'${path.quote}' has more than 16 million points, and every reader's screen has fewer.`,
    fix: 'Make it smaller: a logo stands about a centimetre high.',
  },
  'no-whole-drawing': {
    message: ({ path }) =>
      `'${path.quote}' is no whole SVG: a tag is not closed, or there is more or less than one drawing.`,
    fix: plainDrawing,
  },
  'no-whole-image': {
    message: ({ path }) => `'${path.quote}' is no whole PNG: it is cut off or damaged.`,
    fix: 'Export the logo again, as a PNG or as a plain SVG.',
  },
  'script-in-drawing': {
    message: ({ path }) => `'${path.quote}' has a script in it, and a notice runs nothing.`,
    fix: plainDrawing,
  },
  'foreign-object': {
    message: ({ path }) =>
      `'${path.quote}' has a page inside (foreignObject or the like), which a notice does not show.`,
    fix: plainDrawing,
  },
  'external-reference': {
    message: ({ path }) => `'${path.quote}' loads something from outside, and a notice loads nothing.`,
    fix: plainDrawing,
  },
  'unsound-drawing': {
    message: ({ path }) =>
      `'${path.quote}' is no sound SVG, so that not every program shows it: it is not XML throughout, or it has no size.`,
    fix: plainDrawing,
  },
  'picture-in-drawing': {
    message: ({ path }) =>
      `'${path.quote}' holds a picture that is neither a whole PNG nor a JPEG, so that not every program shows it.`,
    fix: plainDrawing,
  },
  'endless-drawing': {
    message: ({ path }) =>
      `'${path.quote}' takes too much work to draw: its parts show each other again and again, or go through many filters.`,
    fix: plainDrawing,
  },
  'pale-accent': {
    message: ({ accent, ratio, meant }) =>
      `The colour ${accent.quote} has a contrast of ${ratio} to 1 with paper; words need 4.5 to 1. What is written in it is printed in the darker ${meant.quote}.`,
    fix: ({ meant }) => `Write accent: "${meant.quote}", or a colour that is darker still.`,
  },
  'no-page': {
    message: ({ url }) => `'${url.quote}' is no page on the web, so the head of the notice does not lead there.`,
    fix: 'Write the address of your website, or leave it out.',
  },
  'unknown-font': {
    message: ({ font }) =>
      `'${font.quote}' is no typeface that comes with this program or that most readers have, and a notice fetches none.`,
    fix: 'Leave it out for the usual one, or write one such as Georgia, Verdana or Source Sans 3.',
  },
}
