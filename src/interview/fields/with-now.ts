import type { ChoiceForm, TextForm } from '../form.js'
import { sayDay } from './calendar-day.js'

/** A form with what is known already, where that is a word, a number, a truth value, or a list of words. */
export function withNow<Form extends TextForm | ChoiceForm>(form: Form, known: unknown): Form {
  const only: unknown = Array.isArray(known) && known.length === 1 ? known[0] : known
  if (form.now === undefined && Array.isArray(only)) return withList(form, only.map(inWords))
  const said = form.kind === 'text' ? inWords(only) : sortOf(only)
  const words = said === true ? 'yes' : said === false ? 'no' : typeof said === 'number' ? String(said) : said
  if (form.now !== undefined || typeof words !== 'string') return form
  if (form.kind === 'text') return { ...form, now: dayOrWords(words) }
  return form.options.some(({ value }) => value === words) ? { ...form, now: [words] } : form
}

/** Several words stand one behind the other; of what is picked, all have to be there to be picked. */
function withList<Form extends TextForm | ChoiceForm>(form: Form, said: readonly unknown[]): Form {
  const words = said.filter((each) => typeof each === 'string')
  if (words.length < said.length || words.length === 0) return form
  if (form.kind === 'text') return { ...form, now: words.join('; ') }
  const isThere = words.every((each) => form.options.some(({ value }) => value === each))
  return form.kind === 'many' && isThere ? { ...form, now: words } : form
}

/** Words for which a map stands: how something is done, or an act with its provision. */
function inWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const [how, title, provision] = ['how', 'title', 'provision'].map((key): unknown => Reflect.get(value, key))
  if (typeof how === 'string') return how
  return typeof title === 'string' ? [title, provision].filter((each) => typeof each === 'string').join(', ') : value
}

/** The choice that a map says more of. */
function sortOf(value: unknown): unknown {
  const type: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'type') : undefined
  return typeof type === 'string' ? type : value
}

/** A day comes back as people write it. */
export const dayOrWords = (words: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(words) ? sayDay(words) : words)
