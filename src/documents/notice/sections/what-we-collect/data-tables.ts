import { anchorOf } from '../../../../facts/anchors.js'
import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import type { Collected } from '../../../../facts/scope/collected-data.js'
import { grouped } from '../../../../model/grouped.js'
import type { DataSubjectGroup } from '../../../../model/types.js'
import { clause } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import { type Group, groupedTable, type Line, table } from '../../../clauses/table.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { ofData } from '../../provisions.js'
import { usesName } from '../../uses-name.js'
import { about, nameOf, origins } from './data-words.js'
import { anchorOfPart, headOf, untiedPeople, unusedPeople } from './people-parts.js'

/** The data, those of the same people together; first what nothing ties to anybody. */
export function dataTable(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const heads = { name: scene.say('th.data', {}), more: scene.say('th.more', {}), source: scene.say('th.source', {}) }
  if (!speaksToSeveral(scene.model, scene.notice)) {
    const rows = data.map((it) => line(scene, data, it))
    return clause(scene, 'what.data', ofData, ...table(scene, heads, rows))
  }
  const groups = byPeople(data).map(({ people, items }) => ({
    ...(people.length > 0 && {
      head: headOf(
        scene,
        people,
        items.flatMap(({ tiedAt }) => tiedAt),
      ),
    }),
    id: anchorOfPart(people),
    rows: items.map((it) => line(scene, data, it)),
  }))
  return clause(scene, 'what.data', ofData, ...groupedTable(scene, heads, [...groups, ...untied(scene, data)]))
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

interface OfPeople {
  readonly people: readonly DataSubjectGroup[]
  readonly items: readonly Collected[]
}

/** Data of the same people together, in the order in which they come. */
function byPeople(data: readonly Collected[]): readonly OfPeople[] {
  const parts = grouped(data, ({ people }) => people.map(({ id }) => id).join(' '))
  return [...parts.values()].map((items) => ({ people: items[0]?.people ?? [], items }))
}

/** People to whom nothing ties any data by themselves: what is used of them, the uses say. */
const untied = (scene: Scene, data: readonly Collected[]): readonly Group<Column>[] => [
  ...untiedPeople(scene, data).map(({ people, uses, at }) => {
    const see = scene.say('what.see', { uses: scene.series(usesName(scene, uses)) })
    return alone(people, scene.sentences([headOf(scene, people, at), see]))
  }),
  ...unusedPeople(scene).map((group) => {
    const gap = scene.gap('gap.people-use', group.at)
    return alone([group], scene.sentences([headOf(scene, [group], [group.at]), gap]))
  }),
]

const alone = (people: readonly DataSubjectGroup[], head: Slot): Group<Column> => ({
  head,
  id: anchorOfPart(people),
  isAlone: true,
  rows: [],
})
