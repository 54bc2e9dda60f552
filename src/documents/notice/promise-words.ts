import { isRecord } from '../../facts/record.js'
import type { Pledge } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { kindWords } from '../clauses/data-kinds.js'
import { dataName, peopleName, purposeTitle, recipientName } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { alsoAt, keySlot, placed, type Slot } from '../words/slot.js'
import { besides } from './said-in-words.js'

/** A promise with all that limits it: what it is about, what it excepts, and how firm it is. */
export function promiseWords(scene: Scene, pledge: Pledge): Slot {
  const { at, type, words } = pledge
  const promise = words ? scene.text(words) : placed(scene.say(`promise.${type}`, {}), [child(at, 'type')])
  if (words && !isRecord(scene.model)) return asWritten(scene, pledge, promise)
  return scene.sentences([
    promise,
    ...scopeOf(scene, pledge),
    ...exceptionsOf(scene, pledge),
    ...firmnessOf(scene, pledge),
  ])
}

/** The words of a published text hold what limits the promise; only for which uses it stands there, and exceptions from elsewhere in the text, are said around them. */
const asWritten = (scene: Scene, pledge: Pledge, promise: Slot): Slot =>
  alsoAt(
    scene.sentences([promise, ...usesOf(scene, pledge), ...exceptionsBeside(scene, pledge)]),
    ...[...scopeOf(scene, pledge), ...exceptionsOf(scene, pledge), ...firmnessOf(scene, pledge)].flatMap(
      ({ at }) => at,
    ),
  )

/** The exceptions that a published text makes in other words than those of the promise. */
function exceptionsBeside(scene: Scene, { exceptions = [], words }: Pledge): readonly Slot[] {
  const told = exceptions.flatMap((it) => (typeof it === 'string' ? [] : besides(scene, words, it.text)))
  return told.length === 0 ? [] : [scene.say('promise.except', { exceptions: scene.series(told) })]
}

/** Whether a promise holds for everything and everybody, always and without exception. */
export const isUnlimited = ({ certainty, effort, ...scope }: Pledge): boolean =>
  (certainty === undefined || certainty === 'always') &&
  (effort === undefined || effort === 'absolute') &&
  [scope.exceptions, scope.kinds, scope.data, scope.purposes, scope.dataSubjects, scope.recipients].every(
    (it) => it === undefined,
  )

function usesOf(scene: Scene, { at, purposes }: Pledge): readonly Slot[] {
  const here = scene.purposes.filter(({ id }) => purposes?.some((purpose) => purpose.id === id))
  const titles = here.map((purpose) => alsoAt(purposeTitle(scene, purpose), child(at, 'purposes')))
  // What holds for all that the notice tells of needs no list of it.
  const isSome = titles.length > 0 && titles.length < scene.purposes.length
  return isSome ? [scene.say('promise.purposes', { purposes: scene.series(titles) })] : []
}

function scopeOf(scene: Scene, pledge: Pledge): readonly Slot[] {
  const { at, data, kinds, dataSubjects, recipients } = pledge
  const things = [
    ...(data ?? []).map((datum) => alsoAt(dataName(scene, datum), child(at, 'data'))),
    ...kindWords(scene, { at, ...(kinds && { kinds }) }),
  ]
  const people = (dataSubjects ?? []).map((group) => alsoAt(peopleName(scene, group), child(at, 'dataSubjects')))
  const others = (recipients ?? []).map((it) => alsoAt(recipientName(scene, it), child(at, 'recipients')))
  return [
    ...usesOf(scene, pledge),
    ...(things.length > 0 ? [scene.say('promise.data', { data: scene.series(things) })] : []),
    ...(people.length > 0 ? [scene.say('promise.people', { people: scene.series(people) })] : []),
    ...(others.length > 0 ? [scene.say('promise.recipients', { recipients: scene.series(others) })] : []),
  ]
}

function exceptionsOf(scene: Scene, { at, exceptions = [] }: Pledge): readonly Slot[] {
  if (exceptions.length === 0) return []
  const told = exceptions.map((exception, index) =>
    typeof exception === 'string'
      ? placed(scene.say(`promise.except.${exception}`, {}), [child(at, 'exceptions', index)])
      : scene.text(exception.text),
  )
  return [scene.say('promise.except', { exceptions: scene.series(told) })]
}

function firmnessOf(scene: Scene, { at, effort, certainty }: Pledge): readonly Slot[] {
  return [
    ...(effort === undefined || effort === 'absolute'
      ? []
      : [scene.say('promise.effort', { effort: keySlot(effort, [child(at, 'effort')]) })]),
    ...(certainty === undefined || certainty === 'always'
      ? []
      : [scene.say('certainty.promise', { certainty: keySlot(certainty, [child(at, 'certainty')]) })]),
  ]
}
