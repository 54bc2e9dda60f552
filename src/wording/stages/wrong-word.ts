import { character } from '../../grammar/english-characters.js'
import type { LookAlike } from '../../reading/mistakes/look-alike.js'
import type { UnknownWord } from '../../reading/mistakes/unknown-word.js'
import type { OutOfRange, TextForm, WrongForm } from '../../reading/mistakes/wrong-form.js'
import { plainly } from '../../source/look-alikes.js'
import type { Phrases } from './phrase.js'
import { unknownTerm } from './refused-scalar.js'
import { choices, exactly, kind, Named, named, quote } from './terms.js'

/** What is said of a word, a text or a number that its field does not take. */
export const wrongWord: Phrases<LookAlike | OutOfRange | UnknownWord | WrongForm> = {
  'look-alike-in-word': {
    message: ({ written, character: code }) =>
      `There is ${character(code)} in ${quote(written)}, where only plain characters are read.`,
    fix: ({ written }) => `Write ${plainly(written.quote)}.`,
  },
  'look-alike-dash': {
    message: ({ character: code }) =>
      `There is ${character(code)} where an item begins, which takes a plain dash and a plain space.`,
    fix: 'Write a dash and a space before each item.',
  },
  'no-word': {
    message: (it) => `${Named(it.spot)} is one word, but this is ${kind(it.found)}.`,
    fix: ({ words }) => choices(words),
  },
  'unknown-word': {
    message: (it) => `${exactly(it.written)} is not a word that ${named(it.spot)} takes.`,
    fix: ({ meant, words }) => (meant === undefined ? choices(words) : `Did you mean ${meant}?`),
  },
  'wrong-form': {
    message: ({ written, form }) => `${exactly(written)} is not ${forms[form].what}.`,
    fix: ({ meant, form }) => (meant === undefined ? forms[form].how : `Write ${meant.quote}.`),
  },
  'no-country': unknownTerm['no-country'],
  'other-tag': {
    message: ({ written }) =>
      `${exactly(written)} is a language tag, but not as they are written here: two small letters, and at most one part more.`,
    fix: ({ meant }) =>
      meant === undefined ? 'Name a language whose tag has two letters, such as en or de-CH.' : `Write ${meant.quote}.`,
  },
  'period-in-words': {
    message: ({ written }) => `${exactly(written)} is not a period: keep takes a number and a unit.`,
    fix: ({ fields }) => {
      if ('criterion' in fields) return `Write criterion: ${fields.criterion.quote}, in place of keep.`
      if ('until' in fields) return `Write until: ${fields.until.quote}, in place of keep.`
      return `Write keep: ${fields.keep.quote}, after: ${fields.after.quote}.`
    },
  },
  'reserved-reference': {
    message: ({ id }) => `'${id}' cannot stand among ids.`,
    fix: ({ id, offersNone }) => {
      if (id !== 'none') return 'Name the entries one by one.'
      return offersNone ? 'Write none instead of the list, or name an entry.' : 'Name an entry, or take it out.'
    },
  },
  'unexpected-value': {
    message: (it) => `${Named(it.spot)} is not written as the language asks.`,
    fix: 'Look the field up in docs/format.md.',
  },
  'too-small': {
    message: (it) => `${Named(it.spot)} is smaller than it can be.`,
    fix: ({ limit }) => `Write a number of ${limit} or more.`,
  },
  'too-large': {
    message: (it) => `${Named(it.spot)} is larger than it can be.`,
    fix: ({ limit }) => `Write a number of ${limit} or less.`,
  },
}

/** What each form is called, and how it is written. */
export const forms: Readonly<Record<TextForm, { readonly what: string; readonly how: string }>> = {
  date: { what: 'a date', how: 'Write it as year-month-day: 2026-12-01.' },
  period: { what: 'a period', how: 'Write a number, at least 1, and a unit: 6 years, 18 months, 30 days.' },
  country: { what: 'a country code', how: 'Write the two capital letters of ISO 3166-1, such as DE or GB.' },
  language: { what: 'a language tag', how: 'Write a tag such as en or de-CH.' },
  id: { what: 'an id', how: 'Write ids in at most 100 small letters, digits and hyphens, beginning with a letter.' },
  authority: { what: 'the id of an authority', how: 'Write its country and its name: gb-ic, ie-dpc.' },
  'catalogue-kind': {
    what: 'a kind of the catalogue',
    how: 'Write its group and its name with a dot between: contact.email.',
  },
  colour: { what: 'a colour', how: 'Write # and six digits in quotation marks: "#0b6b5d".' },
  vendor: { what: 'the id of a vendor', how: 'Write its id in the catalogue, or give name instead of vendor.' },
}
