import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import type { Collected } from '../../../../facts/scope/collected-data.js'
import type { DataSubjectGroup } from '../../../../model/types.js'
import { anchorOf } from '../../../clauses/anchors.js'
import { clause } from '../../../clauses/blocks.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { groupedTable, type Line, table } from '../../../clauses/table.js'
import type { Clause } from '../../../tree/document.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { ofData } from '../../provisions.js'
import { about, nameOf, origins } from './data-words.js'

/** The data, those of the same people together; first what nothing ties to anybody. */
export function dataTable(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const heads = { name: scene.say('th.data', {}), more: scene.say('th.more', {}), source: scene.say('th.source', {}) }
  if (!speaksToSeveral(scene.model, scene.notice)) {
    const rows = data.map((it) => line(scene, data, it))
    return clause(scene, 'what.data', ofData, ...table(scene, heads, rows))
  }
  const groups = byPeople(scene, data).map(({ people, items }) => ({
    ...(people.length > 0 && { head: alsoAt(peopleNames(scene, people), ...items.flatMap(({ at }) => at)) }),
    id: groupAnchor(people),
    rows: items.map((it) => line(scene, data, it)),
  }))
  return clause(scene, 'what.data', ofData, ...groupedTable(scene, heads, groups))
}

type Column = 'name' | 'more' | 'source'

/** What its author adds to a datum stands where it is told first. */
const line = (scene: Scene, data: readonly Collected[], it: Collected): Line<Column> => ({
  ...(!it.isAgain && { id: anchorOf.datum(it.datum.id) }),
  cells: {
    name: nameOf(scene, it),
    more: it.isAgain ? undefined : [it.datum, ...it.names].flatMap((datum) => about(scene, datum) ?? []),
    source: origins(scene, data, it),
  },
  at: it.at,
})

/** A group by itself, which nothing above tells of. */
function groupAnchor([group, ...more]: readonly DataSubjectGroup[]): string | undefined {
  const isTold = group?.description !== undefined || (group?.notes ?? []).length > 0
  return group === undefined || more.length > 0 || isTold ? undefined : anchorOf.people(group.id)
}

const peopleNames = (scene: Scene, people: readonly DataSubjectGroup[]): Slot =>
  scene.series(people.map((group) => peopleName(scene, group)))

interface OfPeople {
  readonly people: readonly DataSubjectGroup[]
  readonly items: readonly Collected[]
}

/** Data of the same people together, in the order in which people are declared. */
function byPeople({ model }: Scene, data: readonly Collected[]): readonly OfPeople[] {
  const order = [...model.dataSubjects.values()]
  const keyOf = (people: readonly DataSubjectGroup[]): string => people.map(({ id }) => id).join(' ')
  const groups = new Map<string, { readonly people: readonly DataSubjectGroup[]; readonly items: Collected[] }>()
  for (const item of data) {
    const group = groups.get(keyOf(item.people)) ?? { people: item.people, items: [] }
    group.items.push(item)
    groups.set(keyOf(item.people), group)
  }
  const place = ({ people: [first] }: OfPeople): number => (first ? order.indexOf(first) : -1)
  return [...groups.values()].toSorted((one, other) => place(one) - place(other))
}
