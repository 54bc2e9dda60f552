import type { ChoiceForm, TextForm } from '../decision.js'

/** A form with what is stated already, where that is a word or a truth value, alone or as the only one of a list. */
export function withNow<Form extends TextForm | ChoiceForm>(form: Form, stated: unknown): Form {
  const only: unknown = Array.isArray(stated) && stated.length === 1 ? stated[0] : stated
  const words = only === true ? 'yes' : only === false ? 'no' : typeof only === 'number' ? String(only) : only
  if (form.now !== undefined || typeof words !== 'string') return form
  if (form.kind === 'text') return { ...form, now: words }
  return form.options.some(({ value }) => value === words) ? { ...form, now: [words] } : form
}
