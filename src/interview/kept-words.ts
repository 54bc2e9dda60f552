import { isDay } from '../law/dated.js'
import { isValueMap, type Value } from '../reading/value.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { Place } from './decision.js'
import { sayDay } from './fields/calendar-day.js'
import { entryAround } from './fields/entry-name.js'
import { timeWords } from './fields/time-words.js'
import type { Form } from './form.js'
import { type Standing, statedAt } from './standing.js'

type Says = (at: Pointer) => string | undefined

/** What stands at the places of a decision whose form shows nothing of it: in the words of the notice, or that it is open. */
export const keptWords = (
  form: Form,
  places: readonly Place[],
  says: Says,
  standing: Standing,
): readonly string[] | undefined =>
  showsNow(form)
    ? undefined
    : [...new Set(places.flatMap((place) => keptAt(place, says, standing).map(namedIn(place, places, standing))))]

/** Where it is not the same for all of several, each is told by its name. */
const namedIn =
  ({ at }: Place, places: readonly Place[], standing: Standing) =>
  (words: string): string => {
    const name = places.length > 1 && keysOf(at)[2] === 'retention' ? entryAround(at, standing) : undefined
    return name === undefined || words.startsWith(name) ? words : `${name}: ${words}`
  }

/** Whether a form shows what is decided already. */
function showsNow(form: Form): boolean {
  if (form.kind === 'card') return true
  if (form.kind === 'fields') return form.fields.some((field) => showsNow(field.form))
  if (form.kind === 'text' && form.apart !== undefined)
    return form.now !== undefined || form.apart.fields.every((field) => showsNow(field.form))
  return form.now !== undefined && form.now.length > 0
}

function keptAt({ at, says: what }: Place, says: Says, standing: Standing): readonly string[] {
  const value = statedAt(standing, at)
  const time = keysOf(at)[2] === 'retention' ? timeWords(value, undefined) : undefined
  if (value !== undefined) return [time ?? plainly(value) ?? says(at) ?? ''].filter((words) => words !== '')
  const { asked, left } = standing.marks.get(at) ?? {}
  if (asked !== undefined) return [`${asked.who} was asked on ${sayDay(asked.on)}: ${what}.`]
  return left === undefined ? [] : [`Left open on ${sayDay(left)}: ${what}.`]
}

/** What reads in the file as it does in the notice; anything else is read off the notice. */
function plainly(value: Value): string | undefined {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) {
    const each = value.map(plainly)
    return each.every((words) => words !== undefined) ? each.join('; ') : undefined
  }
  if (isValueMap(value) || value === 'none') return undefined
  return isDay(String(value)) ? sayDay(String(value)) : String(value)
}
