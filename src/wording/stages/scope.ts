import type { UnofferedLanguage } from '../../checking/language-is-offered.js'
import type { EarlyDay, OldTables } from '../../checking/law-of-the-day.js'
import { listed, word } from '../../grammar/english.js'
import type { Wording } from '../words.js'
import { wording } from './phrase.js'

/** What is said of a notice in a language that it cannot be printed in. */
export const unofferedLanguage = wording<UnofferedLanguage>({
  'no-language-offered': {
    message: ({ notice }) =>
      `The notice${notice === undefined ? '' : ` '${notice}'`} is in no language that forthright has the words of, so nothing can be printed.`,
    fix: ({ offered }) => `Add one of the languages that it has: ${offered.join(', ')}.`,
  },
  'language-not-offered': {
    message: ({ tag }) => `forthright does not have the words of '${tag}', so no notice is printed in it.`,
    fix: ({ offered }) => `Leave it out, or have that notice made elsewhere; it has: ${offered.join(', ')}.`,
  },
  'no-language-finished': {
    message: ({ notice }) =>
      `The notice${notice === undefined ? '' : ` '${notice}'`} is in no language that forthright has all the words of, so it can be printed as a draft only.`,
    fix: ({ offered }) =>
      `Build a draft with --draft, or add one of the languages that are complete: ${offered.join(', ')}.`,
  },
  'language-not-finished': {
    message: ({ tag }) =>
      `forthright does not have all the words of '${tag}', so a notice in it is printed as a draft only.`,
    fix: ({ offered }) =>
      `Leave it out, or have that notice made elsewhere; the languages that are complete: ${offered.join(', ')}.`,
  },
})

/** What is said of tables of law that have not been checked for a year. */
export const oldTables: Wording<OldTables> = {
  message: ({ tables, checked, asOf }) =>
    `The tables of law (${listed(tables.map(word))}) were last checked on ${checked}, more than twelve months before ${asOf}: what rests on them may have changed.`,
  why: 'Adequacy, ages, the names of regulators and article numbers all change within a year.',
  fix: () => 'Update forthright, and hold against the law itself what was found or not found.',
}

/** What is said of a day whose law is held in part only. */
export const earlyDay: Wording<EarlyDay> = {
  message: ({ asOf, heldFrom }) =>
    `The law of ${asOf} is held in part only: every change is known from ${heldFrom} on, and some of those before.`,
  why: 'A provision that ended earlier may be missing, and one without a first day counts as old.',
  fix: ({ heldFrom }) =>
    `Check against a later day, --as-of ${heldFrom} or after, or hold the findings against the law of that day.`,
}
