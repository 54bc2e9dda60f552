import { quoted } from '../../findings/fact.js'
import { listed } from '../../grammar/english.js'
import type { Circle, Tangle, UndeclaredId } from '../../model/mistake.js'
import type { Phrases } from './phrase.js'
import { exactly } from './terms.js'

/** What is said of an id that its register does not have, or that cannot stand where it does. */
export const wrongReference: Phrases<Circle | Tangle | UndeclaredId> = {
  'undeclared-id': {
    message: ({ id, register }) => `${exactly(id)} is not declared under ${register}.`,
    fix: ({ register, meant, other, entries }) => {
      const some = entries.length === 0 ? '' : `: ${entries.join(', ')}`
      if (meant !== undefined) return `Did you mean ${meant}?`
      if (other === undefined) return `Declare it there, or name one that is${some}.`
      return `It is the id of something under ${other}; name an entry of ${register}${some}.`
    },
  },
  circle: {
    message: ({ ids: [first = '', ...others], field }) =>
      others.length === 0
        ? `${exactly(quoted(first))} names itself under ${field}.`
        : `Under ${field}, ${exactly(quoted(first))} leads ${listed([...told(others), 'back'])}.`,
    fix: ({ ids, register }) =>
      ids.length === 1 ? `Name another entry of ${register}, or take it out.` : 'Take it out of one of them.',
  },
  tangle: {
    message: ({ id, most }) =>
      `${exactly(quoted(id))} has more than ${most.toLocaleString('en')} exceptions, counted once for each way that leads to them.`,
    fix: () => 'Name each rule as an exception to the one rule that it goes first of.',
  },
}

/** Where a circle leads, one by one; a few of many. */
const told = (ids: readonly string[]): readonly string[] => [
  ...ids.slice(0, 3).map((id) => `to ${exactly(quoted(id))}`),
  ...(ids.length > 3 ? [`to ${ids.length - 3} more`] : []),
]
