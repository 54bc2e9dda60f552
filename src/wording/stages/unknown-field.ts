import type { FieldAdvice, UnknownField } from '../../reading/mistakes/unknown-field.js'
import type { Phrases } from './phrase.js'
import { choices, exactly, map } from './terms.js'

/** What is said of a key that is no field of the map it stands in. */
export const unknownField: Phrases<UnknownField> = {
  'unknown-field': {
    message: ({ key, of }) => `${exactly(key)} is not a field of ${map(of)}.`,
    fix: ({ advice }) => fix(advice),
  },
}

function fix(advice: FieldAdvice): string {
  switch (advice.do) {
    case 'write-out':
      return 'Write the fields out: merge keys belong to older YAML.'
    case 'indent-less':
      return `Indent it less: it is a field of ${map(advice.outer)}.`
    case 'rename':
      return `Did you mean ${advice.meant}?`
    case 'indent-further':
      return `Indent it further: it belongs inside ${advice.above}.`
    case 'move':
      return `Write it inside ${advice.holders.join(' or ')}.`
    case 'quote-text':
      return 'If it belongs to the text before the comma, put the whole text in quotation marks.'
    case 'choose':
      return `${choices(advice.fields)} A name of your own begins with x-.`
  }
}
