import type { ChoiceForm, TextForm } from '../decision.js'
import { sayDay } from './calendar-day.js'

/** A form with what is stated already, where that is a word or a truth value, alone or as the only one of a list. */
export function withNow<Form extends TextForm | ChoiceForm>(form: Form, stated: unknown): Form {
  const only: unknown = Array.isArray(stated) && stated.length === 1 ? stated[0] : stated
  const words = only === true ? 'yes' : only === false ? 'no' : typeof only === 'number' ? String(only) : only
  if (form.now !== undefined || typeof words !== 'string') return form
  if (form.kind === 'text') return { ...form, now: dayOrWords(words) }
  return form.options.some(({ value }) => value === words) ? { ...form, now: [words] } : form
}

/** A day comes back as people write it. */
export const dayOrWords = (words: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(words) ? sayDay(words) : words)
