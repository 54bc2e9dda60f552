import type { UndeclaredId } from '../../model/mistake.js'
import type { Phrases } from './phrase.js'
import { exactly } from './terms.js'

/** What is said of an id that its register does not have. */
export const undeclaredId: Phrases<UndeclaredId> = {
  'undeclared-id': {
    message: ({ id, register }) => `${exactly(id)} is not declared under ${register}.`,
    fix: ({ register, meant, other, entries }) => {
      const some = entries.length === 0 ? '' : `: ${entries.join(', ')}`
      if (meant !== undefined) return `Did you mean ${meant}?`
      if (other === undefined) return `Declare it there, or name one that is${some}.`
      return `It is the id of something under ${other}; name an entry of ${register}${some}.`
    },
  },
}
