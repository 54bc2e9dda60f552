import { grouped } from '../../model/grouped.js'
import { oncePer, oncePerModel } from '../../model/once-per-model.js'
import type { DataSubjectGroup, Datum, Model, Source, UseFields } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { sameDatum } from '../same-datum.js'
import { onlyReader, speaksToSeveral } from './audience.js'
import { type Brought, type Found, foundIn } from './found-data.js'
import { generalSources } from './general-sources.js'
import { type Limit, limitOf, limitOfAll } from './limit.js'
import type { Scope } from './scope.js'

/** Some data of the readers of a document: of whom, and how they are obtained, as far as that is tied to them. */
export interface Collected {
  readonly datum: Datum
  /** The other names under which they are used. */
  readonly names: readonly Datum[]
  /** Empty where nothing ties people to them, or where the document speaks to one group only. */
  readonly people: readonly DataSubjectGroup[]
  /** What brings these data of each of these people. */
  readonly sources: readonly SourceOf[]
  /** Whether one or more of the sources bring them of these people, and nothing says which. */
  readonly isUnsure: boolean
  /** What limits every use of them. */
  readonly limit: Limit | undefined
  /** What they are said of everything with, where no purpose uses them. */
  readonly use: UseFields | undefined
  /** Whether a row before told the same data, of other people. */
  readonly isAgain: boolean
  /** Where they are named: what is told of them is told because of it. */
  readonly at: readonly Pointer[]
  /** Of these places, those that are about these people. */
  readonly tiedAt: readonly Pointer[]
}

/** A source of some data, and what limits it wherever it brings them. */
export interface SourceOf {
  readonly source: Source
  readonly limit: Limit | undefined
}

/** The data that the readers of a document are told about, in the order of the register. */
export const collected = oncePer((scope: Scope): readonly Collected[] => {
  const found = grouped(foundIn(scope), ({ datum }) => datum)
  const rows = [...scope.model.data.values()].flatMap((datum) => {
    const here = found.get(datum) ?? []
    return here.some(({ isUsed }) => isUsed) ? rowsOf(scope, datum, here) : []
  })
  return inParts(scope, rows)
})

/**
 * Rows so that each group of people finds all of its own together: people share a row only where they share all of them.
 * First what nothing ties to anybody, then people in the order in which they are declared.
 */
function inParts({ model }: Scope, rows: readonly Row[]): readonly Collected[] {
  const indexes = new Map<DataSubjectGroup, number[]>()
  for (const [index, { people }] of rows.entries()) {
    for (const group of people) {
      const own = indexes.get(group)
      if (own) own.push(index)
      else indexes.set(group, [index])
    }
  }
  const parts = grouped(model.dataSubjects.values(), (group) => (indexes.get(group) ?? []).join(' '))
  const told = new Set<Datum>()
  const untied = rows.filter(({ people }) => people.length === 0)
  // People share a part where they share all of its rows: those of the first are those of each.
  const tied = [...parts.values()].flatMap((people) =>
    people
      .slice(0, 1)
      .flatMap((first) =>
        (indexes.get(first) ?? []).flatMap((index) => rows.slice(index, index + 1)).map((row) => ({ ...row, people })),
      ),
  )
  return [...untied, ...tied].map(({ here, ...row }) => {
    const isAgain = told.has(row.datum)
    told.add(row.datum)
    const about = here.filter(({ people }) => people.some((group) => row.people.includes(group)))
    return { ...row, isAgain, tiedAt: unique(about.flatMap(({ at }) => at)) }
  })
}

/** The people whose data are told together with those of a group; undefined where no row is tied to it. */
export const partOf = (rows: readonly Collected[], group: DataSubjectGroup): readonly DataSubjectGroup[] | undefined =>
  partsBy(rows).get(group)

const partsBy = oncePer((rows: readonly Collected[]): ReadonlyMap<DataSubjectGroup, readonly DataSubjectGroup[]> => {
  const parts = new Map<DataSubjectGroup, readonly DataSubjectGroup[]>()
  for (const { people } of rows) for (const group of people) if (!parts.has(group)) parts.set(group, people)
  return parts
})

/** What a row is made of. */
type Row = Omit<Collected, 'isAgain' | 'tiedAt'> & { readonly here: readonly Found[] }

/** One row for all people whose data come in the same way. */
function rowsOf(scope: Scope, datum: Datum, here: readonly Found[]): readonly Row[] {
  const groups = speaksToSeveral(scope.model, scope.notice)
    ? inOrder(
        scope.model,
        here.flatMap(({ people }) => people),
      )
    : []
  const at = unique(here.flatMap((it) => it.at))
  const names = unique(here.map(({ name }) => name)).filter((name) => name !== datum)
  const uses = here.filter(({ isUsed }) => isUsed)
  const use = uses.length === 1 ? uses[0]?.use : undefined
  const limit = limitOfAll(here.filter(({ isUsed }) => isUsed).map((it) => it.limit))
  const rows = new Map<string, Obtained>()
  for (const group of groups.length === 0 ? [undefined] : groups) {
    const used = here.flatMap((it) => broughtTo(it, group))
    const brought = used.concat(
      ofRegister(scope, datum, group).filter((it) => !used.some((use) => use.source === it.source)),
    )
    const isUnsure = leavesOpen(scope, here, group)
    const key = [...new Set(brought.map(({ source }) => source.id))].sort().concat(String(isUnsure)).join(' ')
    const row = rows.get(key) ?? { people: [], brought, isUnsure }
    if (group) row.people.push(group)
    rows.set(key, row)
  }
  return [...rows.values()].map(({ people, brought, isUnsure }) => ({
    datum,
    names,
    people,
    sources: sourcesOf(brought),
    isUnsure,
    limit,
    use,
    at,
    here,
  }))
}

/** Groups of people once each, in the order in which they are declared. */
function inOrder(model: Model, people: readonly DataSubjectGroup[]): readonly DataSubjectGroup[] {
  const ranks = ranksIn(model)
  return unique(people).toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0))
}

const ranksIn = oncePerModel(
  ({ dataSubjects }): ReadonlyMap<DataSubjectGroup, number> =>
    new Map([...dataSubjects.values()].map((group, index) => [group, index])),
)

/** People whose data come from the same sources, and equally surely. */
interface Obtained {
  readonly people: DataSubjectGroup[]
  readonly brought: readonly Brought[]
  readonly isUnsure: boolean
}

/**
 * Whether nothing says which of several sources of a datum are sources of it for a group, who shares it with others: a purpose
 * about two groups, with two sources, ties neither to either.
 */
function leavesOpen({ model, notice }: Scope, here: readonly Found[], group: DataSubjectGroup | undefined): boolean {
  const reader = group ?? onlyReader(model, notice)
  if (reader === undefined) return false
  const found = here.filter(({ people }) => people.includes(reader))
  const sure = new Set(found.flatMap((it) => surely(it, reader)).map(({ source }) => source))
  return found.some((it) => broughtTo(it, reader).some(({ source }) => !sure.has(source)))
}

/** What brings data of a group for certain: all that does where the data are theirs alone, or come from one source. */
function surely(found: Found, group: DataSubjectGroup): readonly Brought[] {
  const brought = broughtTo(found, group)
  return found.isShared && brought.length > 1 ? brought.filter(({ about }) => about.includes(group)) : brought
}

const sourcesOf = (brought: readonly Brought[]): readonly SourceOf[] =>
  [...grouped(brought, ({ source }) => source)].map(([source, all]) => ({
    source,
    limit: limitOfAll(all.map(({ limit }) => limit)),
  }))

/** What brings data of a group, where they are tied to it: all that brings them there, but what names other people. */
function broughtTo({ people, brought }: Found, group: DataSubjectGroup | undefined): readonly Brought[] {
  if (group === undefined) return brought
  return people.includes(group) ? brought.filter(({ of }) => of?.includes(group) ?? true) : []
}

/** A source may say itself which data it brings, without any purpose that names it. */
const ofRegister = ({ model }: Scope, datum: Datum, group: DataSubjectGroup | undefined): readonly Brought[] =>
  (bringing(model).get(datum) ?? [])
    .filter(({ dataSubjects }) => group === undefined || dataSubjects?.includes(group) === true)
    .map((source) => ({ source, of: undefined, about: source.dataSubjects ?? [], limit: limitOf(source) }))

/** The sources that say themselves which data they bring, by the data. */
const bringing = oncePerModel(({ sources }): ReadonlyMap<Datum, readonly Source[]> => {
  const pairs = [...sources.values()].flatMap((source) =>
    unique((source.data ?? []).map(sameDatum)).map((datum) => ({ datum, source })),
  )
  return new Map(
    [...grouped(pairs, ({ datum }) => datum)].map(([datum, all]) => [datum, all.map(({ source }) => source)]),
  )
})

/** The sources of all that a document tells, in the order of the register. */
export function sourcesHere(scope: Scope, data: readonly Collected[]): readonly Source[] {
  const { model, purposes } = scope
  const used = new Set([
    ...data.flatMap(({ sources }) => sources.map(({ source }) => source)),
    ...purposes.flatMap((purpose) => each(purpose.sources).map((use) => use.target)),
    ...generalSources(scope).map(({ use }) => use.target),
  ])
  return [...model.sources.values()].filter((source) => used.has(source))
}

/** What a source is told of for: the data it brings, as they are used, and where it is named itself. */
export const toldFor = (scope: Scope, data: readonly Collected[], source: Source): readonly Pointer[] =>
  unique([
    ...(source.type === undefined ? [] : [child(source, 'type')]),
    ...(rowsBySource(data).get(source) ?? []).flatMap(({ at }) => at),
    ...(namedBySource(scope).get(source) ?? []).map(({ at }) => at),
  ])

/** The rows of data that a source brings. */
export const rowsBySource = oncePer((rows: readonly Collected[]): ReadonlyMap<Source, readonly Collected[]> => {
  const found = rows.flatMap((row) =>
    unique(row.sources.map(({ source }) => source)).map((source) => ({ source, row })),
  )
  return new Map(
    [...grouped(found, ({ source }) => source)].map(([source, all]) => [source, all.map(({ row }) => row)]),
  )
})

const namedBySource = oncePer((scope: Scope) => {
  const uses = [...scope.purposes.flatMap(({ sources }) => each(sources)), ...each(scope.model.general?.sources)]
  return grouped(uses, ({ target }) => target)
})
