import type { OtherTagWritten } from '../../reading/mistakes/wrong-form.js'
import type { WrongName } from '../../reading/mistakes/wrong-name.js'
import type { Phrases } from './phrase.js'
import { choices, exactly } from './terms.js'

const form = 'Write ids in at most 100 small letters, digits and hyphens, beginning with a letter'

/** What is said of a key that is no id, no right, no language. */
export const wrongName: Phrases<Exclude<WrongName, OtherTagWritten>> = {
  'no-language': {
    message: ({ key }) => `This field holds text, and ${exactly(key)} is not a language tag that it takes.`,
    fix: ({ offersNone }) =>
      `Write the text itself, or one text for each language, by tags such as en and de-CH${offersNone ? '; or { none: why }' : ''}.`,
  },
  'no-right': {
    message: ({ key }) => `${exactly(key)} is not one of the rights.`,
    fix: ({ meant, rights }) => (meant === undefined ? choices(rights) : `Did you mean ${meant}?`),
  },
  'reserved-id': {
    message: ({ id }) => `'${id}' cannot be an id: the word has a meaning of its own.`,
    fix: 'Choose another id.',
  },
  'no-id': {
    message: ({ key }) => `${exactly(key)} is not an id.`,
    fix: ({ meant }) => (meant === undefined ? `${form}.` : `${form}: ${meant}.`),
  },
}
