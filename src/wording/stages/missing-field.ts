import type { ForeignField, MissingField } from '../../reading/mistakes/missing-field.js'
import type { Phrases } from './phrase.js'
import { map, Named } from './terms.js'

/** What is said of a field that is missing, or that belongs to a map of another type. */
export const missingField: Phrases<ForeignField | MissingField> = {
  'no-version': {
    message: 'The version of the language is not stated.',
    fix: 'Begin the file with the line forthright: 1.',
  },
  'seeming-part': {
    message:
      'This file looks like a part of a declaration: it has no version of the language, no regimes and no notices.',
    fix: 'Name the declaration that has it under include.',
  },
  'missing-field': {
    message: ({ field, spot }) => `${Named(spot)} lacks '${field}'.`,
    fix: ({ field, of }) => `Add ${field}: ${'title' in of ? map(of) : 'this map'} needs it.`,
  },
  'foreign-field': {
    message: ({ field, type }) => `'${field}' does not belong to ${type?.quote ?? 'this type'}.`,
    fix: 'Delete it, or change type.',
  },
}
