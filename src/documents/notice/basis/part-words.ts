import type { Consent } from '../../../facts/consent.js'
import { dataName, peopleName } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import type { Slot } from '../../words/slot.js'

/** What a part of a purpose is limited to. */
export const partOf = (
  scene: Scene,
  { for: part, dataSubjects, data, when }: Pick<Consent, 'for' | 'dataSubjects' | 'data' | 'when'>,
): readonly Slot[] => [
  ...(part ? [scene.say('basis.for', { part: scene.text(part) })] : []),
  ...(dataSubjects
    ? [scene.say('these-people', { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })]
    : []),
  ...(data ? [scene.say('this-data', { data: scene.series(data.map((it) => dataName(scene, it))) })] : []),
  ...(when ? [scene.say('when', { condition: scene.text(when) })] : []),
]
