import { isIndirect } from '../model/query.js'
import type { DataSubjectGroup, Datum, Purpose, Source, Use } from '../model/types.js'
import { each } from '../model/value.js'
import type { Scene } from './scene.js'
import { unique } from './slot.js'

/** Some data of the readers of a notice: of whom, and how they are obtained. */
export interface Collected {
  readonly datum: Datum
  /** Empty where it is not said whose data they are. */
  readonly people: readonly DataSubjectGroup[]
  readonly sources: readonly Source[]
}

/** The data that the readers of a notice are told about, in the order of the register. */
export function collected(scene: Scene): readonly Collected[] {
  const { model } = scene
  const found = [...scene.purposes.flatMap((purpose) => ofPurpose(scene, purpose)), ...ofEverything(scene)]
  return [...model.data.values()].flatMap((datum) => {
    const here = found.filter((it) => it.datum === datum)
    if (here.length === 0) return []
    const people = unique(here.flatMap((it) => it.people)).filter((group) => isReader(scene, group))
    // A source may say itself which data it brings, without any purpose that names it.
    const register = [...model.sources.values()].filter((source) => source.data?.includes(datum))
    const sources = unique([...here.flatMap((it) => it.sources), ...register])
    return [{ datum, people, sources: sources.filter((source) => isAbout(source, people)) }]
  })
}

/** The sources of all that a notice tells, in the order of the register. */
export function sourcesHere(scene: Scene, data: readonly Collected[]): readonly Source[] {
  const { model, purposes } = scene
  const used = new Set([
    ...data.flatMap(({ sources }) => sources),
    ...purposes.flatMap((purpose) => each(purpose.sources ?? model.general?.sources).map((use) => use.target)),
  ])
  return [...model.sources.values()].filter((source) => used.has(source))
}

/** Those of some sources that are outside, or those that are not. */
export const sourcesThat = ({ sources }: Collected, are: 'indirect' | 'other'): readonly Source[] =>
  sources.filter((source) => isIndirect(source) === (are === 'indirect'))

function ofPurpose({ model }: Scene, purpose: Purpose): readonly Collected[] {
  const groups = each(purpose.dataSubjects)
  const peopleWith = (datum: Datum) =>
    groups.filter(({ data }) => data === undefined || data.includes(datum)).map(({ target }) => target)
  const uses = each(purpose.sources ?? model.general?.sources)
  const held = each(purpose.data).map(({ target, dataSubjects }) => ({
    datum: target,
    people: dataSubjects ?? peopleWith(target),
    sources: bringing(uses, target),
  }))
  // What a profile or a decision is made from is used, whether or not the purpose lists it.
  const inputs = [
    ...each(purpose.profiling).flatMap(({ inputs: from }) => from ?? []),
    ...each(purpose.automatedDecisions).flatMap(({ data }) => data ?? []),
  ].filter((datum) => !held.some((it) => it.datum === datum))
  return [...held, ...unique(inputs).map((datum) => ({ datum, people: peopleWith(datum), sources: [] }))]
}

function ofEverything(scene: Scene): readonly Collected[] {
  const { general } = scene.model
  return (general?.data ?? [])
    .filter(({ dataSubjects }) => dataSubjects === undefined || dataSubjects.some((group) => isReader(scene, group)))
    .map(({ target, dataSubjects = [] }) => ({
      datum: target,
      people: dataSubjects,
      sources: bringing(general?.sources ?? [], target),
    }))
}

/** The sources, as they are used, that bring some data: neither the use nor the source is narrowed to others. */
const bringing = (uses: readonly Use<Source>[], datum: Datum): readonly Source[] =>
  uses
    .filter(({ data, target }) => data?.includes(datum) !== false && target.data?.includes(datum) !== false)
    .map(({ target }) => target)

const isReader = ({ notice }: Scene, group: DataSubjectGroup): boolean =>
  notice?.audience === undefined || notice.audience.length === 0 || notice.audience.includes(group)

const isAbout = ({ dataSubjects }: Source, people: readonly DataSubjectGroup[]): boolean =>
  dataSubjects === undefined || people.length === 0 || dataSubjects.some((group) => people.includes(group))
