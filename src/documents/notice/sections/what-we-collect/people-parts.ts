import { anchorOf } from '../../../../facts/anchors.js'
import { type Collected, partOf } from '../../../../facts/scope/collected-data.js'
import { isReader } from '../../../../facts/scope/found-data.js'
import { grouped } from '../../../../model/grouped.js'
import { oncePer, oncePerModel } from '../../../../model/once-per-model.js'
import type { DataSubjectGroup, Model, Purpose } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import type { Pointer } from '../../../../source/pointer.js'
import { mention, unmentioned } from '../../../clauses/mention.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'

/** Where the part of some people is found: it is named after the first of them. */
export const anchorOfPart = ([first]: readonly DataSubjectGroup[]): string | undefined =>
  first && anchorOf.people(first.id)

/** People over what is told of them, each with who belongs to it, where that is said. */
export const headOf = (scene: Scene, people: readonly DataSubjectGroup[], at: readonly Pointer[]): Slot =>
  alsoAt(scene.series(people.map((group) => described(scene, group))), at)

function described(scene: Scene, group: DataSubjectGroup): Slot {
  const name = peopleName(scene, group)
  const told = whoTheyAre(scene, group)
  return told.length === 0 ? name : scene.say('labelled', { label: name, value: scene.sentences(told) })
}

/** Who belongs to a group of people, where that is said. */
export const whoTheyAre = (scene: Scene, { description, notes }: DataSubjectGroup): readonly Slot[] => [
  ...(description ? [scene.text(description)] : []),
  ...notesOf(scene, notes),
]

/** People to whom no row of data is tied, with the same uses that are about them. */
export interface UntiedPeople {
  readonly people: readonly DataSubjectGroup[]
  readonly uses: readonly Purpose[]
  readonly at: readonly Pointer[]
}

/** The people of uses to whom no row of data is tied. */
export function untiedPeople(scene: Scene, data: readonly Collected[]): readonly UntiedPeople[] {
  const all = [...scene.model.dataSubjects.values()].flatMap((group) =>
    partOf(data, group) === undefined && isReader(scene, group) ? usesOf(scene, group) : [],
  )
  const keyOf = ({ uses }: UntiedPeople): string => uses.map(({ id }) => id).join(' ')
  return [...grouped(all, keyOf).values()].map((alike) => ({
    people: alike.flatMap(({ people }) => people),
    uses: alike[0]?.uses ?? [],
    at: alike.flatMap(({ at }) => at),
  }))
}

/** Where purposes name each group of people. */
const namings = oncePer(({ purposes }: Scene) => {
  const all = purposes.flatMap((purpose) =>
    each(purpose.dataSubjects).map(({ target, at }) => ({ group: target, purpose, at })),
  )
  return grouped(all, ({ group }) => group)
})

function usesOf(scene: Scene, group: DataSubjectGroup): readonly UntiedPeople[] {
  const naming = namings(scene).get(group) ?? []
  return naming.length === 0
    ? []
    : [{ people: [group], uses: unique(naming.map(({ purpose }) => purpose)), at: naming.map(({ at }) => at) }]
}

/** Groups of people by the parts of the table that have their data: those who share one are one mention of it. */
export function partMentions(scene: Scene, data: readonly Collected[], all: readonly DataSubjectGroup[]) {
  const untied = new Map(untiedPeople(scene, data).flatMap(({ people }) => people.map((group) => [group, people])))
  const anchorFor = (group: DataSubjectGroup): string | undefined =>
    anchorOfPart(partOf(data, group) ?? untied.get(group) ?? [group])
  return [...grouped(all, anchorFor)].map(([anchor = '', groups]): Slot => {
    const names = groups.map((group) => peopleName(scene, group))
    return mention(anchor, scene.series(names.map(unmentioned)))
  })
}

/** People whom nothing uses data of, as far as it is stated: in a draft that is open. */
export function unusedPeople({ model, notice, draft }: Scene): readonly DataSubjectGroup[] {
  if (!draft || (notice?.audience ?? []).length > 0) return []
  return [...model.dataSubjects.values()].filter((group) => !peopleNamed(model).has(group))
}

const peopleNamed = oncePerModel(
  ({ purposes, general, notices }: Model): ReadonlySet<DataSubjectGroup> =>
    new Set([
      ...[...purposes.values()].flatMap(({ dataSubjects }) => each(dataSubjects).map(({ target }) => target)),
      ...each(general?.data).flatMap(({ dataSubjects = [] }) => dataSubjects),
      ...[...notices.values()].flatMap(({ audience = [] }) => audience),
    ]),
)
