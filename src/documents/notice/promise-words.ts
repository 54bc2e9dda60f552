import { isRecord } from '../../facts/record.js'
import { purposesHere } from '../../facts/scope/purposes-here.js'
import type { Pledge } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { kindWords } from '../clauses/data-kinds.js'
import { dataName, peopleName, purposeTitle, recipientName } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { alsoAt, keySlot, placed, type Slot } from '../words/slot.js'
import { saysAlready } from './said-in-words.js'

/** A promise with all that limits it: what it is about, what it excepts, and how firm it is. */
export function promiseWords(scene: Scene, pledge: Pledge): Slot {
  const { at, type, words } = pledge
  const promise = words ? scene.text(words) : placed(scene.say(`promise.${type}`, {}), [child(at, 'type')])
  // The words of a published text hold what was read from them: only for which uses they stand there is said around them.
  const isRead = words !== undefined && !isRecord(scene.model)
  const scope = scopeOf(scene, pledge)
  const firmness = firmnessOf(scene, pledge)
  const told = isRead
    ? [promise, ...usesOf(scene, pledge), ...exceptionsTold(scene, pledge, false)]
    : [promise, ...scope, ...exceptionsTold(scene, pledge, true), ...firmness]
  const all = [...scope, ...exceptionsOf(scene, pledge), ...firmness]
  return alsoAt(
    scene.sentences(told),
    all.flatMap((it) => it.at),
  )
}

/** Whether a promise holds for everything and everybody, always and without exception. */
export const isUnlimited = ({ certainty, effort, ...scope }: Pledge): boolean =>
  (certainty === undefined || certainty === 'always') &&
  (effort === undefined || effort === 'absolute') &&
  [scope.exceptions, scope.kinds, scope.data, scope.purposes, scope.dataSubjects, scope.recipients].every(
    (it) => it === undefined,
  )

function usesOf(scene: Scene, { at, purposes }: Pledge): readonly Slot[] {
  const here = purposesHere(scene, purposes)
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
  return exceptions.map((exception, index) =>
    typeof exception === 'string'
      ? placed(scene.say(`promise.except.${exception}`, {}), [child(at, 'exceptions', index)])
      : scene.text(exception.text),
  )
}

/** The exceptions that the words of the promise do not make; those that have no words only where nothing was read from a text. */
function exceptionsTold(scene: Scene, pledge: Pledge, isWithWordless: boolean): readonly Slot[] {
  const { exceptions = [], words } = pledge
  const told = exceptionsOf(scene, pledge).filter((slot, index) =>
    typeof exceptions[index] === 'string' ? isWithWordless : !saysAlready(scene, words, slot),
  )
  return told.length === 0 ? [] : [scene.say('promise.except', { exceptions: scene.series(told) })]
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
