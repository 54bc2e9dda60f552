import type { Consent } from '../../../facts/consent.js'
import { dataName, peopleName } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import type { Slot } from '../../words/slot.js'

/** What a part of a purpose is limited to. */
export const partOf = (scene: Scene, part: Part): readonly Slot[] => [
  ...(part.for
    ? [scene.say('basis.for', { part: withLimits(scene, scene.text(part.for), part) })]
    : limitsAlone(scene, part)),
  ...(part.when ? [scene.say('when', { condition: scene.text(part.when) })] : []),
]

type Part = Pick<Consent, 'for' | 'dataSubjects' | 'data' | 'when'>

/** A part with the people and data that it is limited to, in brackets behind it. */
function withLimits(scene: Scene, what: Slot, part: Part): Slot {
  const { people, data } = namesOf(scene, part)
  const [first, second] = [
    ...(people ? [scene.say('reach.people', { people })] : []),
    ...(data ? [scene.say('limit.only', { limit: data })] : []),
  ]
  if (!first) return what
  return scene.say('quoted-source', { what, detail: second ? scene.say('pair', { first, second }) : first })
}

function limitsAlone(scene: Scene, part: Part): readonly Slot[] {
  const { people, data } = namesOf(scene, part)
  return [
    ...(people ? [scene.say('these-people', { people })] : []),
    ...(data ? [scene.say('this-data', { data })] : []),
  ]
}

const namesOf = (scene: Scene, { dataSubjects, data }: Part) => ({
  people: dataSubjects && scene.series(dataSubjects.map((it) => peopleName(scene, it))),
  data: data && scene.series(data.map((it) => dataName(scene, it))),
})
