import { type Part, partsOf, partsSaid, type Said, within } from './part.js'
import { type Ruled, restRule } from './rest-rule.js'
import { field } from './yaml-values.js'

/** What a purpose says and what it ties, from its own fields alone. */
export interface PurposeTies {
  readonly id: string
  readonly people: readonly Part[]
  readonly data: readonly Part[]
  readonly sources: readonly Part[]
  readonly saidPeople: Said
  readonly saidData: Said
  readonly saidSources: Said
  readonly peopleData: Ruled
  /** Sources first, data second. */
  readonly sourceData: Ruled
  /** Sources first, people second. */
  readonly sourcePeople: Ruled
}

/** The ties inside one purpose. */
export function purposeTies(declaration: unknown, id: string): PurposeTies {
  const at = `/purposes/${id}`
  const purpose = field(field(declaration, 'purposes'), id)
  const said = (key: string): Said => partsOf(field(purpose, key), `${at}/${key}`)
  const [saidPeople, saidData, saidSources] = [said('dataSubjects'), said('data'), said('sources')]
  const register = field(declaration, 'sources')
  const people = partsSaid(saidPeople)
  const data = once(partsSaid(saidData))
  const sources = partsSaid(saidSources).map((part) => within(part, register))
  const comesFromNobody = (id: string): boolean => {
    const datum = field(field(declaration, 'data'), id)
    const isNotHeld = field(datum, 'onDevice') === true || field(datum, 'straightTo') !== undefined
    return field(datum, 'inferred') === true || isNotHeld
  }
  return {
    ...{ id, people, data, sources, saidPeople, saidData, saidSources },
    peopleData: restRule(
      people.map((part) => ({ id: part.id, names: part.data })),
      data.map((part) => ({ id: part.id, names: part.people })),
    ),
    sourceData: restRule(
      sources.map((part) => ({ id: part.id, names: part.data })),
      data.map(({ id }) => ({ id })),
      data.map(({ id }) => id).filter(comesFromNobody),
    ),
    sourcePeople: restRule(
      sources.map((part) => ({ id: part.id, names: part.people })),
      people.map(({ id }) => ({ id })),
    ),
  }
}

/** The parts without those that come twice, as two names of one datum do. */
const once = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ id }, index) => parts.findIndex((other) => other.id === id) === index)
