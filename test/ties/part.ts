import { field, isMap, isNone, listOf, stringsIn } from './yaml-values.js'

/** An id in a list, with the data and the people that it names there. */
export interface Part {
  readonly id: string
  readonly data?: readonly string[]
  readonly people?: readonly string[]
  /** Where it stands: `/purposes/membership/sources/0`. */
  readonly at: string
}

/** What a purpose says in a list: parts; that there are none; or nothing. */
export type Said = readonly Part[] | 'none' | undefined

/** The ids that a field names; undefined where it is absent. */
export const namesIn = (value: unknown, key: string): readonly string[] | undefined =>
  field(value, key) === undefined ? undefined : stringsIn(field(value, key))

/** The parts of a list of ids and uses. */
export function partsOf(value: unknown, at: string): Said {
  if (value === undefined) return undefined
  if (isNone(value)) return 'none'
  return listOf(value).flatMap((each, index) => {
    const id = isMap(each) ? each.ref : each
    if (typeof id !== 'string') return []
    const data = namesIn(each, 'data')
    const people = namesIn(each, 'dataSubjects')
    return [{ id, ...(data && { data }), ...(people && { people }), at: `${at}/${index}` }]
  })
}

/** A use within the limits of the entry that it is of: where both name something, what both name. */
export function within(part: Part, register: unknown): Part {
  const entry = field(register, part.id)
  const data = both(part.data, namesIn(entry, 'data'))
  const people = both(part.people, namesIn(entry, 'dataSubjects'))
  return { id: part.id, ...(data && { data }), ...(people && { people }), at: part.at }
}

function both(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
  if (!one || !other) return one ?? other
  return one.filter((id) => other.includes(id))
}

/** The parts, or none where there are none or nothing was said. */
export const partsSaid = (said: Said): readonly Part[] => (said === 'none' || said === undefined ? [] : said)
