import type { Basis } from '../../../model/types.js'
import { some } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import type { Scene } from '../../clauses/scene.js'
import { placed, type Slot } from '../../words/slot.js'

/** An interest as it is declared, with whose it is. */
export type Interest = NonNullable<Basis['interests']>[number]

/** Whose interest it is, as the name of the basis. */
export const holderName = (scene: Scene, { at, holder }: Interest): Slot =>
  placed(scene.say(`basis.interest.${holder ?? 'unsaid'}`, {}), [at])

/** What is to be achieved. */
export function interestOf(scene: Scene, { interest, words }: Interest): Slot | undefined {
  const text = interest ?? words
  return text && scene.text(text)
}

/** Who somebody else is whose interest it is. */
export const holderWords = (scene: Scene, { who }: Interest): readonly Slot[] => (who ? [scene.text(who)] : [])

/** How the interests were weighed, and how long they hold. */
export function weighing(scene: Scene, basis: Basis): readonly Slot[] {
  const at = child(basis, 'interests')
  const balancing = some(basis.balancing)
  const done = balancing?.done !== undefined && balancing.done !== false && typeof balancing.done !== 'object'
  const { untilObjection } = basis
  return [
    ...(scene.missing('legitimate-interests', at) ? [scene.gap('gap.legitimate-interests', at)] : []),
    ...(balancing?.summary
      ? [scene.say('basis.weighed-result', { summary: scene.text(balancing.summary) })]
      : done
        ? [placed(scene.say('basis.weighed', {}), [child(balancing, 'done')])]
        : []),
    ...(balancing?.children ? [scene.text(balancing.children)] : []),
    ...(untilObjection ? [scene.say('when', { condition: scene.text(untilObjection) })] : []),
  ]
}
