import type { JointArrangement } from '../../../../model/types.js'
import { clause, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import { controllerName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { urlSlot } from '../../contact-rows.js'
import { both } from '../../provisions.js'
import { introduced } from './identity.js'

/** The essence of a joint arrangement, Article 26(2). */
export function jointArrangement(scene: Scene, arrangement: JointArrangement, index: number): readonly Clause[] {
  const { purposes, essence, contactPoint, document, controllers: parties } = arrangement
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, both('26.2'), ...pieces)
  const told = (purposes ?? []).filter((purpose) => scene.purposes.some(({ id }) => id === purpose.id))
  return clause(
    scene,
    `who.joint.${index + 1}`,
    both('26.2', '26.3'),
    parties && parties.length > 1
      ? scene.say('who.joint-parties', {
          controllers: scene.list(
            parties.map((it) => (scene.issuers.includes(it) ? controllerName(scene, it) : introduced(scene, it))),
          ),
        })
      : undefined,
    values([
      of(scene.say('who.joint-purposes', {}), oneOrBullets(told.map((purpose) => purposeTitle(scene, purpose)))),
      of(scene.say('who.joint-essence', {}), essence && scene.text(essence)),
      of(scene.say('who.joint-point', {}), contactPoint && controllerName(scene, contactPoint)),
      of(scene.say('who.joint-document', {}), urlSlot(scene, document?.url)),
    ]),
    scene.say('who.joint-any', {}),
  )
}
