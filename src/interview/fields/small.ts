import type { Plain } from '../../source/edit.js'
import type { Taken } from '../answer.js'
import { checkEmail, checkText } from '../checks.js'
import type { PlacedField, Read } from '../fields-decision.js'
import type { ChoiceForm, Field, Option, TextForm } from '../form.js'
import type { Standing } from '../standing.js'
import type { Meant } from './calendar-day.js'
import { oneMeant } from './option-meant.js'
import { readDay } from './read-day.js'

/** What a small answer is about: its place, what is missing there, and how it is asked. */
interface About {
  readonly id: string
  readonly at: string
  readonly says: string
  readonly label: string
}

/** Words of one's own. */
export const wordsField = (about: About, example: string): PlacedField =>
  placed(about, { kind: 'text', example }, readWords)

/** A postal address, which is often pasted in several lines. */
export const postField = (about: About): PlacedField =>
  placed(about, { kind: 'text', example: 'Boathouse Lane, Northgate NG1 4AB', between: ', ' }, readWords)

/** The day on which something was done, however somebody writes it. */
export const doneDayField = (about: About, { day }: Pick<Standing, 'day'>): PlacedField =>
  placed(about, { kind: 'text', example: '29 November 2026' }, (given) => dayRead(given, { today: day, isDone: true }))

/** A day as a place takes it, with how it was understood. */
export function dayRead(given: string, meant: Meant): Read {
  const read = readDay(given, meant)
  return 'day' in read ? { ...read, to: read.day } : read
}

/** One of a few values. */
export const pickField = (about: About, options: readonly Option[]): PlacedField =>
  placed(about, oneOf(options), (given) => {
    const value = oneMeant(options, given)
    return value === undefined ? pickOne : { to: value }
  })

const pickOne: Read = { refused: 'Pick one.' }

/** Yes or no. */
export const yesNoField = (about: About, hints: { readonly yes?: string; readonly no?: string } = {}): PlacedField =>
  placed(about, oneOf(yesNo(hints)), (given) => {
    const value = oneMeant(yesNo(hints), given)
    return value === undefined ? pickOne : { to: value === 'yes' }
  })

const oneOf = (options: readonly Option[]): ChoiceForm => ({ kind: 'one', options })

const yesNo = ({ yes, no }: { readonly yes?: string; readonly no?: string }): readonly Option[] => [
  { value: 'yes', label: 'Yes', ...(yes !== undefined && { hint: yes }) },
  { value: 'no', label: 'No', ...(no !== undefined && { hint: no }) },
]

function placed(
  { id, at, says, label }: About,
  form: TextForm | ChoiceForm,
  read: (given: string) => Read,
): PlacedField {
  const field: Field = { id, label, form, isOptional: true }
  return { field, place: { at, says }, read }
}

/** Words as they were written, unless they hold what cannot be printed. */
export function readWords(given: string): Read {
  const fault = checkText(given)
  return fault === undefined ? { to: given } : { refused: fault }
}

/** An e-mail address that somebody can write to. */
export function readEmail(given: string): Read {
  const fault = checkEmail(given)
  return fault === undefined ? { to: given } : { refused: fault }
}

/** Words as the answer to all that is asked, at one place; where there are none, what to do instead is said. */
export function wordsTaken(at: string, given: string, instead: string, as: (words: string) => Plain = plain): Taken {
  const words = given.trim()
  const read = words === '' ? { refused: instead } : readWords(words)
  return 'refused' in read ? { refused: { '': read.refused } } : { changes: [{ put: at, to: as(words) }] }
}

const plain = (words: string): Plain => words
