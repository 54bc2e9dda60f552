import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import { type Collected, sourcesThat } from '../../../../facts/scope/collected-data.js'
import type { DataSubjectGroup } from '../../../../model/types.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { clause, heading, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import { dataName, peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { table } from '../../../clauses/table.js'
import type { Clause } from '../../../tree/document.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { ofData } from '../../provisions.js'
import { consisting, givers, origins } from './data-words.js'

/** Data of the same people stand in one table, those that others give us in a table of their own. */
export function tables(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const groups = byPeople(data)
  const isSeveral = speaksToSeveral(scene.model, scene.notice)
  const pieces = groups.flatMap(({ people: whose, items }) => {
    const title = isSeveral && whose.length > 0 ? peopleNames(scene, whose) : undefined
    // A cell that lists many sources is unreadable: then data of the same sources stand together, above a list of them.
    return items.some(({ sources }) => sources.length > 2)
      ? bySources(scene, items, title)
      : withSources(scene, items, title)
  })
  return clause(scene, 'what.data', ofData, ...pieces)
}

function withSources(scene: Scene, items: readonly Collected[], title: Slot | undefined): readonly Piece[] {
  const own = items.filter((it) => sourcesThat(it, 'other').length > 0 || sourcesThat(it, 'indirect').length === 0)
  const others = items.filter((it) => sourcesThat(it, 'indirect').length > 0)
  const othersTitle = title ? scene.say('what.others-of', { people: title }) : scene.say('what.others', {})
  return [
    ...dataTable(scene, own, also(title, own.flatMap(placesOf)), scene.say('th.source', {}), (it) =>
      together(scene, origins(scene, it)),
    ),
    ...dataTable(scene, others, alsoAt(othersTitle, ...others.flatMap(placesOf)), scene.say('th.giver', {}), (it) =>
      together(scene, givers(scene, it)),
    ),
  ]
}

function bySources(scene: Scene, items: readonly Collected[], title: Slot | undefined): readonly Piece[] {
  const sets = grouped(items, ({ datum, sources }) =>
    [...sources.map(({ id }) => id), datum.inferred === true].join(' '),
  )
  return sets.flatMap((set, index) => {
    const [first] = set
    if (!first) return []
    const rows = [
      row(scene, scene.say('th.source', {}), ofData, oneOrBullets(origins(scene, first))),
      row(scene, scene.say('th.giver', {}), ofData, oneOrBullets(givers(scene, first))),
    ]
    return [...dataTable(scene, set, index === 0 ? also(title, items.flatMap(placesOf)) : undefined), values(rows)]
  })
}

/** Where data and what type their sources are of is stated: the heading over them follows from that. */
const placesOf = ({ at, sources }: Collected): readonly Pointer[] => [
  ...at,
  ...sources.flatMap((source) => (source.type === undefined ? [] : [child(source, 'type')])),
]

const peopleNames = (scene: Scene, whose: readonly DataSubjectGroup[]): Slot =>
  scene.series(whose.map((group) => peopleName(scene, group)))

interface OfPeople {
  readonly people: readonly DataSubjectGroup[]
  readonly items: readonly Collected[]
}

const byPeople = (data: readonly Collected[]): readonly OfPeople[] =>
  grouped(data, ({ people: whose }) => [...whose.map(({ id }) => id)].sort().join(' ')).map((items) => ({
    people: items[0]?.people ?? [],
    items,
  }))

/** Items with the same key together, in the order of their first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

function dataTable(
  scene: Scene,
  items: readonly Collected[],
  title: Slot | undefined,
  source?: Slot,
  from?: (item: Collected) => Slot | undefined,
): readonly Piece[] {
  if (items.length === 0) return []
  const heads = { name: scene.say('th.data', {}), kinds: scene.say('th.kinds', {}), source }
  const rows = items.map((item) => ({
    cells: { name: dataName(scene, item.datum), kinds: consisting(scene, item.datum), source: from?.(item) },
    at: item.at,
  }))
  return [title && heading(title), ...table(scene, heads, rows)]
}

const also = (slot: Slot | undefined, at: readonly Pointer[]): Slot | undefined => slot && alsoAt(slot, ...at)

const together = (scene: Scene, slots: readonly Slot[]): Slot | undefined =>
  slots.length === 0 ? undefined : scene.series(slots)
