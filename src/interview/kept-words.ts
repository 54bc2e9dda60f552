import { isDay } from '../law/dated.js'
import { isValueMap, type Value } from '../reading/value.js'
import type { Pointer } from '../source/pointer.js'
import type { Form, Place } from './decision.js'
import { sayDay } from './fields/calendar-day.js'
import { type Standing, statedAt } from './standing.js'

type Says = (at: Pointer) => string | undefined

/** What stands at the places of a decision whose form shows nothing of it: in the words of the notice, or that it is open. */
export const keptWords = (
  form: Form,
  places: readonly Place[],
  says: Says,
  standing: Standing,
): readonly string[] | undefined =>
  showsNow(form) ? undefined : [...new Set(places.flatMap((place) => keptAt(place, says, standing)))]

/** Whether a form shows what is decided already. */
function showsNow(form: Form): boolean {
  if (form.kind === 'card') return true
  if (form.kind === 'fields') return form.fields.some((field) => showsNow(field.form))
  return form.now !== undefined && form.now.length > 0
}

function keptAt({ at, says: what }: Place, says: Says, standing: Standing): readonly string[] {
  const value = statedAt(standing, at)
  if (value !== undefined) return [plainly(value) ?? says(at) ?? ''].filter((words) => words !== '')
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
