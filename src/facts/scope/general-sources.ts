import { oncePer } from '../../model/once-per-model.js'
import type { DataSubjectGroup, Datum, Purpose, Source, Use } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { ownPurposes } from '../purposes.js'
import { sameDatum } from '../same-datum.js'
import type { Scope } from './scope.js'

/** A source said of everything, with the purposes of a document that it reaches. */
export interface GeneralSource {
  readonly use: Use<Source>
  readonly purposes: readonly Purpose[]
}

/** The sources that are stated for everything and are those of something here: they reach what has none of its own. */
export const generalSources = oncePer((scope: Scope): readonly GeneralSource[] =>
  each(scope.model.general?.sources).flatMap((use) => {
    const purposes = scope.purposes.filter((purpose) => isReached(scope, use, purpose))
    const isForData = each(scope.model.general?.data).length > 0
    return purposes.length > 0 || isForData ? [{ use, purposes }] : []
  }),
)

function isReached({ model }: Scope, use: Use<Source>, purpose: Purpose): boolean {
  const { id, sources, data, dataSubjects } = purpose
  const held = each(data).map(({ target }) => sameDatum(target))
  const people = each(dataSubjects).map(({ target }) => target)
  return (
    sources === undefined &&
    !isNone(data) &&
    ownPurposes(model).some((own) => own.id === id) &&
    (dataNamed(use)?.some((datum) => held.includes(datum)) ?? true) &&
    (peopleNamed(use)?.some((group) => people.includes(group)) ?? true)
  )
}

/** Which purposes those are: all of the document or none in particular, all that have no source of their own, or some. */
export function reachOf({ purposes: all }: Scope, { use, purposes }: GeneralSource): 'all' | 'others' | 'some' {
  if (purposes.length === 0 || purposes.length === all.length) return 'all'
  return dataNamed(use) === undefined && peopleNamed(use) === undefined ? 'others' : 'some'
}

/** The data that a use of a source names; where it and the source name some, those that both name. */
export const dataNamed = ({ data, target }: Use<Source>): readonly Datum[] | undefined =>
  bothOf(data?.map(sameDatum), target.data?.map(sameDatum))

/** The people that a use of a source names, in the same way. */
export const peopleNamed = ({ dataSubjects, target }: Use<Source>): readonly DataSubjectGroup[] | undefined =>
  bothOf(dataSubjects, target.dataSubjects)

const bothOf = <Item>(own: readonly Item[] | undefined, inherited: readonly Item[] | undefined) =>
  own === undefined || inherited === undefined ? (own ?? inherited) : own.filter((item) => inherited.includes(item))
