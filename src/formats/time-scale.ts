import type { ScaleMark } from '../documents/tree/document.js'
import type { TableRow } from '../documents/tree/nodes.js'

/** A scale of time that the rows of a table share. */
export interface TimeScale {
  /** Where a length in days stands, from 0 to 1. */
  at(days: number): number
  /** The marks that stand on it, so that every length can be read off. */
  readonly marks: readonly ScaleMark[]
}

/**
 * The scale of some rows. It is not even: each part of it is as many times longer than the one before, so that days and
 * decades are told apart; therefore a period is a place on it, never the length of a line. It runs from the mark before the
 * shortest to the mark after the longest, a month and a year at least.
 */
export function timeScale(rows: readonly TableRow[], marks: readonly ScaleMark[]): TimeScale {
  const days = rows.flatMap(({ time }) => (time?.kind === 'fixed' ? [time.days] : []))
  const shortest = Math.min(month, ...days)
  const longest = Math.max(year, ...days)
  const first = marks.findLast((mark) => mark.days <= shortest)?.days ?? shortest
  const last = marks.find((mark) => mark.days >= longest)?.days ?? longest
  const span = Math.log(last / first)
  return {
    at: (length) => rounded(least + (1 - least) * (Math.log(length / first) / span)),
    marks: marks.filter((mark) => mark.days >= first && mark.days <= last),
  }
}

/** The shortest has a place too. */
const least = 0.08
const month = 30
const year = 365

/** The same bytes whatever the last digit of a logarithm is. */
const rounded = (place: number): number => Math.round(Math.min(1, Math.max(0, place)) * 1000) / 1000
