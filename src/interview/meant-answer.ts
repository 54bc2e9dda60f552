import type { Answer, FieldAnswer } from './answer.js'
import { isNotKnown } from './fields/not-known.js'
import { oneMeant, optionMeant } from './fields/option-meant.js'
import type { ChoiceForm, FieldsForm, Form, TextForm } from './form.js'

/** An answer with the values of the options that its words mean; own words stay as they are. */
export function meantAnswer<Given extends Answer>(form: Form, answer: Given): Given {
  if (answer.is === 'picked' && (form.kind === 'one' || form.kind === 'many'))
    return { ...answer, values: valuesMeant(form, answer.values) }
  if (answer.is === 'fields' && form.kind === 'fields') return { ...answer, fields: inFields(form, answer.fields) }
  return answer
}

type Fields = Readonly<Record<string, FieldAnswer>>

const inFields = ({ fields }: Pick<FieldsForm, 'fields'>, given: Fields): Fields =>
  Object.fromEntries(
    Object.entries(given).map(([id, words]) => {
      const form = fields.find((field) => field.id === id)?.form
      return [id, form === undefined ? words : meantIn(form, words)]
    }),
  )

/** Words that say that somebody does not know leave a field empty. */
function meantIn(form: TextForm | ChoiceForm, given: FieldAnswer): FieldAnswer {
  if (form.kind === 'text') return typeof given === 'string' && isNotKnown(given) ? '' : given
  const values = valuesMeant(form, [given].flat())
  return typeof given === 'string' ? (values[0] ?? given) : values
}

/** The values that words mean. How an option begins means it only where no other words are taken. */
export const valuesMeant = ({ kind, options, own }: ChoiceForm, given: readonly string[]): readonly string[] =>
  given.map((words) => {
    const value = kind === 'one' && own === undefined ? oneMeant(options, words) : optionMeant(options, words)?.value
    return value ?? words
  })
