import type { Vocabulary } from '../../language/vocabulary.js'
import type { NoCountry } from '../../reading/mistakes/no-country.js'
import type { AddressFault, RefusedForm, UnknownTerm } from '../../reading/mistakes/refused-scalar.js'
import type { Phrases } from './phrase.js'
import { exactly } from './terms.js'

/** What is said of a day or an address that has the right form and is none. */
export const refusedForm: Phrases<RefusedForm> = {
  'no-day': {
    message: ({ day, daysOfMonth }) => `There is no ${day}: that month has ${daysOfMonth} days.`,
    fix: 'Write the day that is meant, as year-month-day.',
  },
  'refused-scheme': {
    message: ({ written, scheme }) => `${exactly(written)} begins with ${scheme}, which a notice does not link to.`,
    fix: 'Begin it with https:// (or http://, mailto: or tel:).',
  },
  'unsound-address': {
    message: ({ written, because }) => `${exactly(written)} is not a sound address: ${addressFaults[because]}.`,
    fix: ({ because }) =>
      because === 'hidden' ? 'Take that character out.' : 'Open it in a browser and copy what its address bar shows.',
  },
  'partial-address': {
    message: ({ written }) => `${exactly(written)} is not a whole address.`,
    fix: ({ whole }) =>
      whole === undefined
        ? 'Write it from https:// on; keep what leads nowhere as { damaged: dead-link, written: "…" }.'
        : `Write ${whole.quote}`,
  },
}

const addressFaults: Readonly<Record<AddressFault, string>> = {
  blank: 'there is a blank in it',
  hidden: 'there is a character in it that cannot be seen',
  'look-alike': 'there is a character in the name of the site that only looks like a plain one',
  'no-host': 'the name of the site is not whole',
  'scheme-twice': 'it begins with https:// twice',
  slashes: 'two slashes belong behind the colon',
  user: 'it holds the name of a user, and perhaps a password',
}

/** What is said of a word that no catalogue and no table of law has. */
export const unknownTerm: Phrases<NoCountry | UnknownTerm> = {
  'unknown-term': {
    message: ({ written, of }) => `${exactly(written)} is not ${terms[of].what}.`,
    fix: ({ meant, group, of }) => {
      if (meant !== undefined) return `Did you mean ${meant}?`
      return group === undefined ? terms[of].how : `Choose one of these, or leave it out: ${group.join(', ')}.`
    },
  },
  'no-country': {
    message: ({ written }) => `${exactly(written)} is not a country.`,
    fix: ({ isList, hasWords }) =>
      `Name the ${isList ? 'countries one by one' : 'country'}${hasWords ? ', or say it in words with region' : ''}.`,
  },
}

const terms: Readonly<Record<keyof Vocabulary, { readonly what: string; readonly how: string }>> = {
  countries: {
    what: 'a country code',
    how: 'Use the two capital letters of ISO 3166-1, such as DE; the United Kingdom is GB.',
  },
  dataKinds: {
    what: 'a kind of data in the catalogue',
    how: 'Choose one of the catalogue, or leave kinds out and describe the data in label.',
  },
  purposeKinds: {
    what: 'a kind of purpose in the catalogue',
    how: 'Choose one of the catalogue, or leave kinds out.',
  },
  vendors: { what: 'in the catalogue of vendors', how: 'Give name instead of vendor.' },
  sections: {
    what: 'a section of a notice',
    how: 'Choose one of those that docs/format.md lists; until then it stands at the end.',
  },
  authorities: { what: 'a supervisory authority in the tables', how: 'Give its name: authority: { name: … }.' },
}
