import type { Datum, Provision, Purpose } from '../../../../model/types.js'
import { each, isNone, type None } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { dataName } from '../../../clauses/names.js'
import type { MessageKey, Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { noneWords, wordsInstead } from '../../asides.js'
import { lawNames, laws, lawsOfBases } from '../../law-words.js'
import { asked } from '../../provisions.js'
import type { Told } from '../../told.js'

/** Whether people must give the data, and what follows if they do not: Article 13(2)(e). */
export const provisionTold = (scene: Scene, purpose: Purpose): Told =>
  provisionAt(scene, purpose.provision, child(purpose, 'provision'), lawsOfBases(scene, purpose, scene.regimes))

/** What is said of giving data at a place, or that nothing is. */
export function provisionAt(
  scene: Scene,
  stated: readonly Provision[] | None | undefined,
  at: Pointer,
  known: readonly unknown[] = [],
): Told {
  const missing = scene.missing('provision', at)
  const only = missing?.item === 'provision' ? missing.only : undefined
  const gap = missing ? [ofData(scene, only, scene.gap('gap.provision', at))] : []
  const words = isNone(stated)
    ? [noneWords(scene, scene.say('provision.answer.no', {}), stated)]
    : each(stated).flatMap((provision) => answer(scene, provision, known))
  return { label: provisionLabel(scene, [stated]), cites: asked.provision, words: [...words, ...gap] }
}

/** The question, which asks for what follows as well where that is told. */
export const provisionLabel = (scene: Scene, all: readonly Purpose['provision'][]): Slot =>
  all.some((stated) => each(stated).some(({ consequence }) => consequence !== undefined))
    ? scene.say('provision.label-if-not', {})
    : scene.say('provision.label', {})

function answer(scene: Scene, provision: Provision, known: readonly unknown[]): readonly Slot[] {
  const { consequence, data, law, requirement, obliged, words } = provision
  const repeated = lawNames(scene, law).filter(({ raw }) => known.includes(raw))
  const isNew = repeated.length < (law ?? []).length
  const place = child(provision, 'requirement')
  const told = [
    ...yesOrNo(scene, provision).map((it) =>
      isNew
        ? it
        : alsoAt(
            it,
            repeated.flatMap(({ at }) => at),
          ),
    ),
    ...(isNew ? laws(scene, law) : []),
    ...(consequence === undefined
      ? []
      : isNone(consequence)
        ? [noneWords(scene, scene.say('provision.consequence-none', {}), consequence)]
        : [scene.say('provision.consequence', { consequence: scene.text(consequence) })]),
    ...wordsInstead(scene, words, [requirement, obliged, law, consequence]),
  ]
  return [
    ...(told.length > 0 ? [ofData(scene, data, scene.sentences(told))] : []),
    ...(scene.missing('provision', place) ? [scene.gap('gap.provision', place)] : []),
  ]
}

/** An answer after the data that it is about, where these are only some. */
const ofData = (scene: Scene, data: readonly Datum[] | undefined, value: Slot): Slot =>
  data ? scene.say('labelled', { label: scene.series(data.map((datum) => dataName(scene, datum))), value }) : value

function yesOrNo(scene: Scene, { at, requirement, obliged }: Provision): readonly Slot[] {
  const key = keyOf(requirement, obliged)
  if (key === undefined) return []
  const stated = { requirement, obliged }
  const fields = ['requirement', 'obliged'] as const
  const origins = fields.flatMap((field) => (stated[field] === undefined ? [] : [child(at, field)]))
  return [placed(scene.say(key, {}), origins)]
}

function keyOf(
  requirement: Provision['requirement'],
  obliged: boolean | undefined,
): Extract<MessageKey, `provision.answer.${string}`> | undefined {
  const answer = obliged === undefined ? undefined : obliged ? 'yes' : 'no'
  if (requirement === undefined) return answer && `provision.answer.${answer}`
  if (answer === undefined) return `provision.answer.${requirement}`
  // "It is your choice" beside a duty to give it would say both: that is a finding, not a sentence.
  if (requirement === 'optional') return answer === 'yes' ? undefined : 'provision.answer.optional-no'
  return `provision.answer.${requirement}-${answer}`
}
