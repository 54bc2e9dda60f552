import { anchorOf } from '../../../../facts/anchors.js'
import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import { grouped } from '../../../../model/grouped.js'
import type { DataSubjectGroup, Purpose } from '../../../../model/types.js'
import { each, isNone, unique } from '../../../../model/value.js'
import { clause } from '../../../clauses/blocks.js'
import { peopleName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { groupedTable, type Line } from '../../../clauses/table.js'
import type { Clause } from '../../../tree/document.js'
import { Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import type { BasisTold } from '../../basis/basis-told.js'
import { basisLabel } from '../../basis/basis-told.js'
import { isParticular } from '../../limits.js'
import { forReaders } from '../../per-regime.js'
import { asked, together } from '../../provisions.js'
import { asWords, isTold, type Told } from '../../told.js'
import { provisionLabel } from './provision-words.js'
import { described, purposeTold } from './purpose-told.js'

type Column = 'what' | 'data' | 'basis' | 'provision' | 'more'

/** Many purposes as one table, those that concern the same people together. */
export function purposeTable(scene: Scene, purposes: readonly Purpose[]): readonly Clause[] {
  const heads = {
    what: scene.say('why.for-what', {}),
    basis: basisLabel(scene),
    data: scene.say('why.data', {}),
    provision: provisionLabel(
      scene,
      purposes.map((purpose) => purpose.provision),
    ),
    more: scene.say('why.besides', {}),
  }
  const grouped = byPeople(scene, purposes)
  const order = grouped.flatMap(({ items }) => items)
  const groups = grouped.map(({ people, items }) => ({
    ...(people.length > 0 && { head: scene.series(people.map((group) => peopleName(scene, group))) }),
    rows: items.map((purpose) => line(scene, purpose, order.slice(0, order.indexOf(purpose)))),
  }))
  return clause(scene, 'why.table', asked.purposes, ...groupedTable(scene, heads, groups))
}

function line(scene: Scene, purpose: Purpose, above: readonly Purpose[]): Line<Column> {
  const { people, data, sources, bases, provision, when, first, last } = purposeTold(scene, purpose, above)
  // The row stands under the people; what limits them stands in it, and why there are none.
  const isMore = isNone(purpose.dataSubjects) || each(purpose.dataSubjects).some(isParticular)
  const limits = isMore ? [asSeries(scene, people)] : []
  const rest = [...first, ...limits, asSeries(scene, sources), ...last].filter((told) => isTold(scene, told))
  const known = bases.filter((told) => isTold(scene, told))
  const told = [data, provision, ...known, ...rest].filter((it) => isTold(scene, it))
  return {
    id: anchorOf.purpose(purpose.id),
    cites: scene.inForce(together(asked.purposes, ...told.map(({ cites }) => cites))),
    cells: {
      what: titled(scene, purpose, when),
      data: data.words,
      basis: basisCell(scene, known),
      provision: isTold(scene, provision) ? provision.words : undefined,
      more: [...rest.map((it) => asWords(scene, it)), ...notesOf(scene, purpose.notes)],
    },
  }
}

/** Things that stand side by side stay apart in a cell too. */
const asSeries = (scene: Scene, told: Told): Told => ({
  ...told,
  words: told.words.length > 1 ? [scene.series(told.words)] : told.words,
})

/** The title with its case, and below it what it means. */
function titled(scene: Scene, purpose: Purpose, when: Told): Slot {
  const words = described(scene, purpose)
  const name = purposeTitle(scene, purpose)
  const what =
    when.words.length === 0 ? name : scene.say('quoted-source', { what: name, detail: scene.series(when.words) })
  const title = scene.say('why.title', { what })
  if (words.length === 0) return title
  const below = scene.sentences(words)
  return new Slot(
    [...title.content, { type: 'break' }, ...below.content],
    title.raw,
    unique([...title.at, ...below.at]),
  )
}

/** Where laws differ, each basis stands under its own, as a sentence. */
function basisCell(scene: Scene, bases: readonly BasisTold[]): readonly Slot[] {
  if (bases.every(({ regime }) => regime === undefined)) return bases.flatMap(({ words }) => words)
  return [
    scene.sentences(
      bases.flatMap(({ regime, words }) =>
        regime === undefined ? words : [forReaders(scene, [regime], scene.sentences(words))],
      ),
    ),
  ]
}

interface OfPeople {
  readonly people: readonly DataSubjectGroup[]
  readonly items: readonly Purpose[]
}

function byPeople(scene: Scene, purposes: readonly Purpose[]): readonly OfPeople[] {
  const peopleOf = ({ dataSubjects }: Purpose) =>
    speaksToSeveral(scene.model, scene.notice) ? unique(each(dataSubjects).map(({ target }) => target)) : []
  const keyOf = (purpose: Purpose): string =>
    peopleOf(purpose)
      .map(({ id }) => id)
      .sort()
      .join(' ')
  return [...grouped(purposes, keyOf)]
    .toSorted(([one], [other]) => Number(other === '') - Number(one === ''))
    .map(([, items]) => ({ people: items[0] ? peopleOf(items[0]) : [], items }))
}
