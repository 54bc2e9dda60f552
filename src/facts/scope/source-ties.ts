import type { DataSubjectGroup, Datum, Source, Use } from '../../model/types.js'
import { each, isNone, unique } from '../../model/value.js'
import { ownPurposes } from '../purposes.js'
import { speaksToSeveral } from './audience.js'
import { areForSomething, type Collected } from './collected-data.js'
import { foundIn, isReader } from './found-data.js'
import { limitOf } from './limit.js'
import type { Scope } from './scope.js'
import { tiesIn } from './ties.js'

/** What a source is tied to and no row of data tells: it is told by the source itself. */
export interface Untold {
  readonly data: readonly Datum[]
  readonly people: readonly DataSubjectGroup[]
}

/** What is left to tell of each source beside the rows of a document. */
export function untoldOf(scope: Scope, rows: readonly Collected[], source: Source): Untold {
  const told = rows.filter(({ sources }) => sources.some((it) => it.source === source))
  const tied = foundIn(scope).flatMap(({ datum, brought }) =>
    brought.some((it) => it.source === source) ? [datum] : [],
  )
  const data = unique(tied).filter(
    (datum) => rows.some((it) => it.datum === datum) && !told.some((it) => it.datum === datum),
  )
  if (!speaksToSeveral(scope.model, scope.notice)) return { data, people: [] }
  const people = namedBy(scope, source).filter((group) => !told.some((it) => it.people.includes(group)))
  return { data, people }
}

/** The readers that a source is said to be about. */
const namedBy = (scope: Scope, source: Source): readonly DataSubjectGroup[] =>
  unique([
    ...usesOf(scope, source).flatMap(({ dataSubjects }) => dataSubjects ?? []),
    ...(source.dataSubjects ?? []),
  ]).filter((group) => isReader(scope, group))

const usesOf = ({ model, purposes }: Scope, source: Source): readonly Use<Source>[] =>
  [...purposes.flatMap((purpose) => each(purpose.sources)), ...each(model.general?.sources)].filter(
    ({ target }) => target === source,
  )

/** The uses of sources that a purpose tells itself: those tied to none of its data, and those with limits or words of their own. */
export function toldByPurpose({ model }: Scope, purpose: Scope['purposes'][number]): readonly Use<Source>[] {
  const tied = new Set(tiesIn(model, purpose).sourceData.map(({ item }) => item))
  return each(purpose.sources).filter((use) => !tied.has(use.target) || isParticular(use))
}

const isParticular = (use: Use<Source>): boolean =>
  limitOf(use) !== undefined || use.because !== undefined || (use.notes ?? []).length > 0

/** Sources said of everything, with the purposes that they are for where these are not all. */
export interface GeneralSource {
  readonly use: Use<Source>
  readonly purposes: Scope['purposes'] | 'all'
}

/** The sources that are stated for everything: they reach the purposes that have none of their own. */
export function generalSources(scope: Scope): readonly GeneralSource[] {
  if (!areForSomething(scope)) return []
  return each(scope.model.general?.sources).flatMap((use) => {
    const purposes = scope.purposes.filter((purpose) => isReached(scope, use, purpose))
    const isForAll = purposes.length === scope.purposes.length
    return purposes.length === 0 && each(scope.model.general?.data).length === 0
      ? []
      : [{ use, purposes: isForAll ? ('all' as const) : purposes }]
  })
}

function isReached({ model }: Scope, use: Use<Source>, purpose: Scope['purposes'][number]): boolean {
  const { id, sources, data, dataSubjects } = purpose
  const held = each(data).map(({ target }) => target)
  const people = each(dataSubjects).map(({ target }) => target)
  const names = { data: use.data ?? use.target.data, people: use.dataSubjects ?? use.target.dataSubjects }
  return (
    sources === undefined &&
    !isNone(data) &&
    ownPurposes(model).some((own) => own.id === id) &&
    (names.data?.some((datum) => held.includes(datum)) ?? true) &&
    (names.people?.some((group) => people.includes(group)) ?? true)
  )
}
