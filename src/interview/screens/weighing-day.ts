import { child } from '../../source/pointer.js'
import { sayDay } from '../fields/calendar-day.js'
import { withNow } from '../fields/with-now.js'
import type { TextForm } from '../form.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'

const placeOf = (purpose: string) => child('/purposes', purpose, 'basis', 'balancing', 'done')

/** How the day of a weighing is said: the one that stands there, and the days on which others were weighed, to be pressed. */
export function weighingDay(purpose: string, standing: Standing): TextForm {
  const days = daysElsewhere(purpose, standing).map(([words, title]) => ({
    words,
    because: `on that day you weighed “${title}”.`,
    isYours: true as const,
  }))
  const now = dayIn(statedAt(standing, placeOf(purpose)))
  return withNow({ kind: 'text', example: '29 November 2026', ...(days.length > 0 && { chips: days }) }, now)
}

/** Whether the day was left, or somebody is asked for it, for something else, and is known of nothing. */
export const isDayLeft = (purpose: string, standing: Standing): boolean =>
  daysElsewhere(purpose, standing).length === 0 &&
  othersOf(purpose, standing).some((other) => {
    const { left, asked } = standing.marks.get(placeOf(other)) ?? {}
    return left !== undefined || asked !== undefined
  })

const dayIn = (value: unknown): string | undefined => (typeof value === 'string' ? sayDay(value) : undefined)

const othersOf = (purpose: string, standing: Standing): readonly string[] =>
  idsIn(standing, 'purposes').filter((other) => other !== purpose)

/** The days that are known, each once, with what was weighed on it. */
function daysElsewhere(purpose: string, standing: Standing): readonly (readonly [day: string, title: string])[] {
  const days = new Map<string, string>()
  for (const other of othersOf(purpose, standing)) {
    const words = dayIn(statedAt(standing, placeOf(other)))
    if (words !== undefined && !days.has(words))
      days.set(words, textAt(standing, child('/purposes', other, 'title')) ?? other)
  }
  return [...days]
}
