import { grouped } from '../../model/grouped.js'
import { oncePer } from '../../model/once-per-model.js'
import type { DataSubjectGroup, Datum, Purpose, Source, Use } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import { isHeld } from '../held-data.js'
import { dataOf } from '../purposes.js'
import { isAmong } from '../same-datum.js'
import { speaksToSeveral } from './audience.js'
import { type Collected, rowsBySource } from './collected-data.js'
import { foundIn, isReader } from './found-data.js'
import { generalSources } from './general-sources.js'
import { saysMore } from './limit.js'
import type { Scope } from './scope.js'
import { tiesIn } from './ties.js'

/** What a source is tied to and no row of data tells: it is told by the source itself. */
export interface Untold {
  readonly data: readonly Datum[]
  readonly people: readonly DataSubjectGroup[]
}

/** What is left to tell of each source beside the rows of a document. */
export function untoldOf(scope: Scope, rows: readonly Collected[], source: Source): Untold {
  const told = rowsBySource(rows).get(source) ?? []
  const toldData = new Set(told.map(({ datum }) => datum))
  const tied = unique((tiedTo(scope).get(source) ?? []).map(({ datum }) => datum))
  const data = tied.filter((datum) => dataIn(rows).has(datum) && !toldData.has(datum))
  if (!speaksToSeveral(scope.model, scope.notice)) return { data, people: [] }
  const people = namedBy(scope, source).filter((group) => !told.some((it) => it.people.includes(group)))
  return { data, people }
}

const dataIn = oncePer((rows: readonly Collected[]): ReadonlySet<Datum> => new Set(rows.map(({ datum }) => datum)))

/** The data that each source is tied to. */
const tiedTo = oncePer((scope: Scope) =>
  grouped(
    foundIn(scope).flatMap(({ datum, brought }) => brought.map(({ source }) => ({ source, datum }))),
    ({ source }) => source,
  ),
)

/** The readers that a source is said to be about, here or in its own register. */
const namedBy = (scope: Scope, source: Source): readonly DataSubjectGroup[] =>
  unique([
    ...(usesOf(scope).get(source) ?? []).flatMap(({ purpose, use }) => peopleNamed(purpose, use)),
    ...(source.dataSubjects ?? []),
  ]).filter((group) => isReader(scope, group))

/** Each source with what uses it: of purposes before what is said of everything. */
const usesOf = oncePer((scope: Scope) => {
  const own = scope.purposes.flatMap((purpose) => each(purpose.sources).map((use) => ({ purpose, use })))
  const general = generalSources(scope).flatMap(({ use, purposes }) => purposes.map((purpose) => ({ purpose, use })))
  return grouped([...own, ...general], ({ use }) => use.target)
})

/** Those whom a use of a source names, of the people of a purpose. */
function peopleNamed(purpose: Purpose, use: Use<Source>): readonly DataSubjectGroup[] {
  const people = each(purpose.dataSubjects).map(({ target }) => target)
  return (use.dataSubjects ?? []).filter((group) => people.includes(group))
}

/**
 * The readers that all a source gives is about, where a document speaks to more than these; undefined where that is everybody,
 * or where some use ties it to nobody.
 */
export function onlyAbout(
  scope: Scope,
  rows: readonly Collected[],
  source: Source,
): readonly DataSubjectGroup[] | undefined {
  const tied = tiedPeople(scope).get(source) ?? []
  if (saidOfAll(scope).has(source) || tied.length === 0 || tied.some(({ people }) => people.length === 0))
    return undefined
  const people = new Set(tied.flatMap((it) => it.people).filter((group) => isReader(scope, group)))
  const isAll = [...peopleIn(rows)].every((group) => people.has(group))
  return people.size === 0 || isAll ? undefined : [...people]
}

/** For each source the people that each purpose ties it to. */
const tiedPeople = oncePer((scope: Scope) => {
  const all = scope.purposes.flatMap((purpose) => {
    const ties = grouped(tiesIn(scope.model, purpose).sourcePeople, ({ item }) => item)
    const sources = unique(each(purpose.sources).map(({ target }) => target))
    return sources.map((source) => ({ source, people: (ties.get(source) ?? []).map(({ partner }) => partner) }))
  })
  return grouped(all, ({ source }) => source)
})

const saidOfAll = oncePer((scope: Scope) => new Set(generalSources(scope).map(({ use }) => use.target)))

const peopleIn = oncePer((rows: readonly Collected[]) => new Set(rows.flatMap(({ people }) => people)))

/** The uses of sources that a purpose tells itself: those tied to none of its data, and those with limits or words of their own. */
export function toldByPurpose({ model }: Scope, purpose: Purpose): readonly Use<Source>[] {
  const tied = new Set(tiesIn(model, purpose).sourceData.map(({ item }) => item))
  return each(purpose.sources).filter((use) => !tied.has(use.target) || saysMore(use))
}

/** The uses of some data of these people that say themselves where data come from, since nothing ties it to any of them. */
export function usesTelling(scope: Scope, { datum, people }: Collected): readonly Purpose[] {
  if (!isHeld(datum)) return []
  return scope.purposes.filter((purpose) => {
    const isTheirs = (group: DataSubjectGroup): boolean =>
      tiesIn(scope.model, purpose).peopleData.some(({ item, partner }) => item === group && partner === datum)
    return (
      isAmong(datum, dataOf(purpose)) &&
      (people.length === 0 || people.some(isTheirs)) &&
      toldByPurpose(scope, purpose).length > 0
    )
  })
}
