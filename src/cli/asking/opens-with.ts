import type { FieldAnswer } from '../../interview/answer.js'
import type { ChoiceForm, TextForm } from '../../interview/form.js'
import { valuesMeant } from '../../interview/meant-answer.js'

/**
 * A form that opens with what was said in it a moment ago, and not with what was proposed; what was typed then and stands in its list by
 * now is picked there.
 */
export function opensWith<Form extends TextForm | ChoiceForm>(form: Form, said: FieldAnswer | undefined): Form {
  if (said === undefined) return form
  return form.kind === 'text' ? { ...form, now: String(said) } : { ...form, now: valuesMeant(form, [said].flat()) }
}
