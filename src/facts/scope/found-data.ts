import { grouped } from '../../model/grouped.js'
import { oncePer } from '../../model/once-per-model.js'
import type { DataSubjectGroup, Datum, Purpose, Source, Use, UseFields } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import { sameDatum } from '../same-datum.js'
import { dataNamed, generalSources, peopleNamed } from './general-sources.js'
import { type Limit, limitIn, limitOf } from './limit.js'
import type { Scope } from './scope.js'
import { tiesIn } from './ties.js'

/** Data that one place of a document names, with all that is tied to them there. */
export interface Found {
  readonly datum: Datum
  /** The datum as it is named there: it may have two names. */
  readonly name: Datum
  readonly people: readonly DataSubjectGroup[]
  /** Whether it is of others too, readers or not: then a source of it need not be one of all these people. */
  readonly isShared: boolean
  readonly brought: readonly Brought[]
  readonly limit: Limit | undefined
  /** Whether the data are used there; else only a source says that it brings them. */
  readonly isUsed: boolean
  /** How they are said of everything, without a purpose that would tell of their limits. */
  readonly use?: UseFields
  readonly at: readonly Pointer[]
}

/** A source that brings data. */
export interface Brought {
  readonly source: Source
  /** The people that the source names; absent where it names none. */
  readonly of: readonly DataSubjectGroup[] | undefined
  /** The people that the source is tied to. */
  readonly about: readonly DataSubjectGroup[]
  readonly limit: Limit | undefined
}

/** All the data that a document names, place by place. */
export const foundIn = oncePer((scope: Scope): readonly Found[] => [
  ...scope.purposes.flatMap((purpose) => ofPurpose(scope, purpose)),
  ...ofEverything(scope),
])

function ofPurpose(scope: Scope, purpose: Purpose): readonly Found[] {
  const ties = tiesIn(scope.model, purpose)
  const uses = new Map(each(purpose.sources).map((use) => [use.target, use]))
  const peopleOf = grouped(ties.peopleData, ({ partner }) => partner)
  const sourcesOf = grouped(ties.sourceData, ({ partner }) => partner)
  const aboutBy = grouped(ties.sourcePeople, ({ item }) => item)
  const held = each(purpose.data).map((use): Found => {
    const datum = sameDatum(use.target)
    const owners = peopleOf.get(datum) ?? []
    const people = owners.filter(({ item }) => isReader(scope, item))
    const bringing = (sourcesOf.get(datum) ?? []).flatMap(({ item }) => uses.get(item) ?? [])
    return {
      datum,
      name: use.target,
      people: people.map(({ item }) => item),
      isShared: unique(owners.map(({ item }) => item)).length > 1,
      brought: bringing.map((use) => ({
        ...broughtBy(use),
        about: (aboutBy.get(use.target) ?? []).map(({ partner }) => partner),
      })),
      limit: limitIn(purpose, use),
      isUsed: true,
      at: [use.at, ...people.map(({ at }) => at), ...bringing.map((use) => use.at)],
    }
  })
  const told = new Set(held.map(({ datum }) => datum))
  return [...held, ...inputs(purpose).filter(({ datum }) => !told.has(datum))]
}

const nobodys = { people: [], isShared: false, brought: [], limit: undefined, isUsed: true } as const

/** What a profile or a decision is made from is used, whether or not the purpose lists it. */
const inputs = ({ profiling, automatedDecisions }: Purpose): readonly Found[] => [
  ...each(profiling).flatMap(({ inputs: from = [], at }) =>
    from.map((name) => ({ ...nobodys, datum: sameDatum(name), name, at: [at] })),
  ),
  ...each(automatedDecisions).flatMap(({ data = [], at }) =>
    data.map((name) => ({ ...nobodys, datum: sameDatum(name), name, at: [at] })),
  ),
]

/** Data said of everything, and what sources said of everything name of the data that they reach. */
function ofEverything(scope: Scope): readonly Found[] {
  const uses = generalSources(scope)
  const listed = each(scope.model.general?.data)
    .filter(({ dataSubjects }) => dataSubjects === undefined || dataSubjects.some((group) => isReader(scope, group)))
    .map((use): Found => {
      const datum = sameDatum(use.target)
      const people = (use.dataSubjects ?? []).filter((group) => isReader(scope, group))
      const isShared = (use.dataSubjects ?? []).length > 1
      const brought = uses.flatMap((it) => (dataNamed(it.use)?.includes(datum) ? [broughtBy(it.use)] : []))
      return {
        datum,
        name: use.target,
        people,
        isShared,
        brought,
        limit: limitOf(use),
        isUsed: true,
        use,
        at: [use.at],
      }
    })
  const named = uses.flatMap(({ use, purposes }) =>
    purposes.flatMap((purpose) =>
      each(purpose.data)
        .filter(({ target }) => dataNamed(use)?.includes(sameDatum(target)))
        .map(({ target }): Found => {
          const found = { datum: sameDatum(target), name: target, brought: [broughtBy(use)], at: [use.at] }
          return { ...nobodys, ...found, isUsed: false }
        }),
    ),
  )
  return [...listed, ...named]
}

function broughtBy(use: Use<Source>): Brought {
  const of = peopleNamed(use)
  return { source: use.target, of, about: of ?? [], limit: limitOf(use) }
}

/** Whether a group of people is among those whom a document speaks to. */
export const isReader = ({ notice }: Scope, group: DataSubjectGroup): boolean =>
  notice?.audience === undefined || notice.audience.length === 0 || notice.audience.includes(group)
