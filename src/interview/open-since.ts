import type { Pointer } from '../source/pointer.js'
import type { Change } from './change.js'
import type { Place } from './decision.js'
import { sayDay } from './fields/calendar-day.js'
import type { Asked, Field } from './form.js'
import { type Standing, statedAt } from './standing.js'

/** What is known of something that is open: who was asked for it, or that it was left, in a sentence and as it can be said again. */
export type OpenSince = Pick<Field, 'kept' | 'asked' | 'isLeft'>

/** The same of several places of one answer: whom one names, or that it is left, only where it is so of all of them. */
export function openSince(places: readonly Pointer[], standing: Standing): OpenSince {
  const open = places.filter((at) => statedAt(standing, at) === undefined)
  const marks = open.map((at) => standing.marks.get(at))
  const words = [...new Set(open.flatMap((at) => sinceWords(at, standing) ?? []))]
  if (words.length === 0) return {}
  const [first] = marks
  const isOfAll = words.length === 1 && marks.every((mark) => mark?.asked !== undefined || mark?.left !== undefined)
  const { who, role } = first?.asked ?? {}
  return {
    kept: words.join(' '),
    ...(isOfAll && who !== undefined && { asked: { who, ...(role !== undefined && { role }) } }),
    ...(isOfAll && first?.left !== undefined && { isLeft: true }),
  }
}

/** Who was asked for what stands at a place, or since when it is left. */
function sinceWords(at: Pointer, { marks }: Standing): string | undefined {
  const { asked, left } = marks.get(at) ?? {}
  if (asked !== undefined) return `${knownAs(asked)} was asked on ${sayDay(asked.on)}.`
  return left === undefined ? undefined : `Left open on ${sayDay(left)}.`
}

const knownAs = ({ who, role }: Asked): string => (role === undefined ? who : `${who} (${role})`)

/** Marks a place as left; what was left before keeps its day. */
export const leftAnew = ({ at, ...place }: Place, standing: Standing): readonly Change[] =>
  statedAt(standing, at) === undefined && standing.marks.get(at)?.left !== undefined
    ? []
    : [{ open: at, ...place, left: standing.day }]

/** Whether somebody was asked for what stands at a place already, and it is open still. */
export function isAskedOf(at: Pointer, { who, role }: Asked, standing: Standing): boolean {
  const asked = standing.marks.get(at)?.asked
  const isSame = asked !== undefined && asked.who === who.trim() && (asked.role ?? '') === (role?.trim() ?? '')
  return isSame && statedAt(standing, at) === undefined
}
