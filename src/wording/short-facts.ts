import { beginning } from '../source/graphemes.js'

/** The longest text of somebody else's that a sentence of ours holds. */
const longest = 200

/**
 * Facts as they are told: of a text that is too long for a sentence, its beginning. A finding itself keeps them whole, since
 * it is known again by them.
 */
export function shortFacts<Data>(data: Data): Data
export function shortFacts(data: unknown): unknown {
  if (typeof data === 'string') return data.length > longest ? `${beginning(data, longest - 1).trimEnd()}…` : data
  if (Array.isArray(data)) return data.map((fact) => shortFacts<unknown>(fact))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, fact]) => [key, shortFacts<unknown>(fact)]))
}
