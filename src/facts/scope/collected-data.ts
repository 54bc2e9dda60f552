import type { DataSubjectGroup, Datum, Model, Purpose, Source, Use } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import { child, type Declared, type Pointer } from '../../source/pointer.js'
import { isIndirect } from '../sources.js'
import type { Scope } from './scope.js'

/** Some data of the readers of a document: of whom, and how they are obtained. */
export interface Collected {
  readonly datum: Datum
  /** Empty where it is not said whose data they are. */
  readonly people: readonly DataSubjectGroup[]
  readonly sources: readonly Source[]
  /** Where they are named: what is told of them is told because of it. */
  readonly at: readonly Pointer[]
}

/** The data that the readers of a document are told about, in the order of the register. */
export function collected(scope: Scope): readonly Collected[] {
  const { model } = scope
  const found = [...scope.purposes.flatMap((purpose) => ofPurpose(scope, purpose)), ...ofEverything(scope)]
  return [...model.data.values()].flatMap((datum) => {
    const here = found.filter((it) => it.datum === datum)
    if (here.length === 0) return []
    const people = unique(here.flatMap((it) => it.people)).filter((group) => isReader(scope, group))
    const at = unique(here.flatMap((it) => it.at))
    // A source may say itself which data it brings, without any purpose that names it.
    const register = [...model.sources.values()].filter((source) => source.data?.includes(datum))
    const sources = unique([...here.flatMap((it) => it.sources), ...register])
    return [{ datum, people, sources: sources.filter((source) => isAbout(source, people)), at }]
  })
}

/** The sources of all that a document tells, in the order of the register. */
export function sourcesHere(scope: Scope, data: readonly Collected[]): readonly Source[] {
  const { model, purposes } = scope
  const used = new Set([
    ...data.flatMap(({ sources }) => sources),
    ...purposes.flatMap((purpose) => each(purpose.sources ?? model.general?.sources).map((use) => use.target)),
  ])
  return [...model.sources.values()].filter((source) => used.has(source))
}

/** What a source is told of for: the data it brings, as they are used, and where it is named itself. */
export const toldFor = (scope: Scope, data: readonly Collected[], source: Source): readonly Pointer[] =>
  unique([
    ...(source.type === undefined ? [] : [child(source, 'type')]),
    ...data.flatMap(({ sources, at }) => (sources.includes(source) ? at : [])),
    ...scope.purposes.flatMap((purpose) =>
      each(purpose.sources ?? scope.model.general?.sources).flatMap(({ target, at }) =>
        target === source ? [at] : [],
      ),
    ),
  ])

/** Those of some sources that are outside, or those that are not. */
export const sourcesThat = ({ sources }: Collected, are: 'indirect' | 'other'): readonly Source[] =>
  sources.filter((source) => isIndirect(source) === (are === 'indirect'))

function ofPurpose({ model }: Scope, purpose: Purpose): readonly Collected[] {
  const groups = each(purpose.dataSubjects)
  const withDatum = (datum: Datum) => groups.filter((use) => isFor(model, use, 'data', datum))
  const peopleWith = (datum: Datum) => withDatum(datum).map(({ target }) => target)
  const uses = each(purpose.sources ?? model.general?.sources)
  const held = each(purpose.data).map(({ target, dataSubjects, at }) => {
    const used = bringing(model, uses, target)
    return {
      datum: target,
      people: dataSubjects ?? peopleWith(target),
      sources: used.map((use) => use.target),
      at: [at, ...withDatum(target).map((use) => use.at), ...used.map((use) => use.at)],
    }
  })
  // What a profile or a decision is made from is used, whether or not the purpose lists it.
  const inputs = [
    ...each(purpose.profiling).flatMap(({ inputs: from = [], at }) => from.map((datum) => ({ datum, at }))),
    ...each(purpose.automatedDecisions).flatMap(({ data = [], at }) => data.map((datum) => ({ datum, at }))),
  ].filter(({ datum }) => !held.some((it) => it.datum === datum))
  return [...held, ...inputs.map(({ datum, at }) => ({ datum, people: peopleWith(datum), sources: [], at: [at] }))]
}

function ofEverything(scope: Scope): readonly Collected[] {
  const { general } = scope.model
  return (general?.data ?? [])
    .filter(({ dataSubjects }) => dataSubjects === undefined || dataSubjects.some((group) => isReader(scope, group)))
    .map(({ target, dataSubjects = [], at }) => {
      const used = bringing(scope.model, general?.sources ?? [], target)
      const sources = used.map((use) => use.target)
      return { datum: target, people: dataSubjects, sources, at: [at, ...used.map((use) => use.at)] }
    })
}

/** The sources, as they are used, that bring some data: neither the use nor the source is narrowed to others. */
const bringing = (model: Model, uses: readonly Use<Source>[], datum: Datum): readonly Use<Source>[] =>
  uses.filter((use) => isFor(model, use, 'data', datum) && isFor(model, use.target, 'data', datum))

/** Whether something is for a thing: its list names it, or it has no list. One of which nothing is left is still a list. */
function isFor<Key extends string, Target>(
  model: Model,
  part: Declared & { readonly [key in Key]?: readonly Target[] },
  key: Key,
  target: Target,
): boolean {
  const list = part[key]
  return list === undefined ? !model.isSkipped(child(part, key)) : list.includes(target)
}

const isReader = ({ notice }: Scope, group: DataSubjectGroup): boolean =>
  notice?.audience === undefined || notice.audience.length === 0 || notice.audience.includes(group)

const isAbout = ({ dataSubjects }: Source, people: readonly DataSubjectGroup[]): boolean =>
  dataSubjects === undefined || people.length === 0 || dataSubjects.some((group) => people.includes(group))
