import { idsIn, type Standing } from '../standing.js'

/** Who works for us and for itself stands in the file twice: the second time with what it decides about. */
const itself = '-itself'

/** The id of the second time. */
export const itselfOf = (id: string): string => `${id}${itself}`

/** The first of two roles, for the second; undefined for whoever has one alone. */
export function firstRole(id: string, standing: Standing): string | undefined {
  const first = id.endsWith(itself) ? id.slice(0, -itself.length) : undefined
  return first !== undefined && idsIn(standing, 'recipients').includes(first) ? first : undefined
}
