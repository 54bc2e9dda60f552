import { grouped } from '../../model/grouped.js'
import type { DataSubjectGroup, Datum, Model, Purpose, Source, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { isHeld } from '../held-data.js'
import { sameDatum } from '../same-datum.js'
import { type Part, reversed, type Tie, tiesOf } from './rest-rule.js'

/** What a purpose ties to what: format.md says under "What ties what" when that is so. */
export interface PurposeTies {
  readonly peopleData: readonly Tie<DataSubjectGroup, Datum>[]
  readonly sourceData: readonly Tie<Source, Datum>[]
  readonly sourcePeople: readonly Tie<Source, DataSubjectGroup>[]
}

const known = new WeakMap<Purpose, PurposeTies>()

/** The pairs inside a purpose, of all whom it concerns: whom a notice speaks to does not change them. */
export function tiesIn(model: Model, { id }: Purpose): PurposeTies {
  const purpose = model.purposes.get(id)
  if (!purpose) return { peopleData: [], sourceData: [], sourcePeople: [] }
  const before = known.get(purpose)
  if (before) return before
  const ties = {
    peopleData: peopleData(model, purpose),
    sourceData: sourceData(model, purpose),
    sourcePeople: sourcePeople(model, purpose),
  }
  known.set(purpose, ties)
  return ties
}

/** Data that name their people narrow themselves only: these people go on having the other data. */
function peopleData(model: Model, purpose: Purpose): readonly Tie<DataSubjectGroup, Datum>[] {
  const groups = each(purpose.dataSubjects).map((use) => use.target)
  const people = each(purpose.dataSubjects).map((use) => withSameData(partOf(model, use, 'data')))
  const data = each(purpose.data).map((use) => {
    const part = partOf(model, use, 'dataSubjects')
    return { ...part, item: sameDatum(part.item) }
  })
  const all = data.map(({ item }) => item)
  const open = data.filter(({ names }) => names === undefined).map(({ item }) => item)
  const ties = [...tiesOf(people, all, open), ...reversed(tiesOf(data, groups, []))]
  // Where both name the other, both limits hold.
  const [ofPeople, ofData] = [grouped(people, ({ item }) => item), grouped(data, ({ item }) => item)]
  return ties.filter(({ item, partner }) => allows(ofPeople.get(item), partner) && allows(ofData.get(partner), item))
}

/** What we work out ourselves, and what never reaches us, comes from nobody, unless a source names it. */
function sourceData(model: Model, purpose: Purpose): readonly Tie<Source, Datum>[] {
  const data = each(purpose.data).map((use) => sameDatum(use.target))
  const given = data.filter((datum) => datum.inferred !== true && isHeld(datum))
  const sources = each(purpose.sources).map((use) => withSameData(partOf(model, use, 'data')))
  return tiesOf(sources, data, given)
}

/** Whether a part of some item that names partners, if it does, names this one. */
const allows = <Item, Partner>(parts: readonly Part<Item, Partner>[] | undefined, partner: Partner): boolean =>
  parts?.some(({ names }) => names?.includes(partner) ?? true) === true

const withSameData = <Item>(part: Part<Item, Datum>): Part<Item, Datum> => ({
  ...part,
  names: part.names?.map(sameDatum),
})

function sourcePeople(model: Model, purpose: Purpose): readonly Tie<Source, DataSubjectGroup>[] {
  const people = each(purpose.dataSubjects).map((use) => use.target)
  return tiesOf(
    each(purpose.sources).map((use) => partOf(model, use, 'dataSubjects')),
    people,
  )
}

type Lists = { readonly data: Datum; readonly dataSubjects: DataSubjectGroup }

type Naming<Key extends keyof Lists> = { readonly [key in Key]?: readonly Lists[Key][] }

/** A use with what it names, or what the thing itself names; a list that was taken out because of a mistake names nothing. */
function partOf<Key extends keyof Lists, Target extends { readonly at: string } & Naming<Key>>(
  model: Model,
  use: Use<Target> & Naming<Key>,
  key: Key,
): Part<Target, Lists[Key]> {
  const isLost = model.isSkipped(child(use, key)) || model.isSkipped(child(use.target, key))
  const own = use[key]
  const inherited = use.target[key]
  const names =
    own === undefined ? inherited : inherited === undefined ? own : own.filter((it) => inherited.includes(it))
  return { item: use.target, names: names ?? (isLost ? [] : undefined), at: use.at }
}
