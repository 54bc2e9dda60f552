import type { ChoiceForm, FieldAnswer, TextForm } from '../../interview/decision.js'

/** A form that opens with what was said in it a moment ago, and not with what was proposed. */
export function opensWith<Form extends TextForm | ChoiceForm>(form: Form, said: FieldAnswer | undefined): Form {
  if (said === undefined) return form
  return form.kind === 'text' ? { ...form, now: String(said) } : { ...form, now: [said].flat() }
}
