import type { Controller } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import { Slot } from '../../../words/slot.js'
import { wordsInstead } from '../../asides.js'
import { contactInFull } from '../../contact-rows.js'
import { together as allOf, asked, both } from '../../provisions.js'

/** A reason that has a colon of its own stands behind a full stop. */
const refused = (scene: Scene, reason: Slot): Slot =>
  String(reason.raw).includes(': ')
    ? scene.sentences([scene.say('who.dpo-none', {}), reason])
    : scene.say('who.dpo-none-why', { reason })

/** The data protection officer, or the declared none; nothing where neither is stated. */
export function officer(scene: Scene, controller: Controller): Piece {
  const { dpo } = controller
  if (dpo === undefined) return undefined
  const cites = allOf(asked.dpo, both('37.1', '38.4'))
  if (isNone(dpo)) {
    const { because } = dpo
    const none = because ? refused(scene, scene.text(because)) : scene.say('who.dpo-none', {})
    return new Slot(none.content, none.raw, [dpo.at, ...none.at], scene.inForce(cites))
  }
  const at = child(controller, 'dpo', 'contact')
  const gap = scene.missing('dpo-contact', at) ? scene.gap('gap.dpo-contact', at) : undefined
  const lines = contactInFull(scene, dpo.contact)
  const words = wordsInstead(scene, dpo.words, [dpo.name, lines[0]])
  return values([
    row(scene, scene.say('who.dpo', {}), cites, dpo.name && scene.text(dpo.name), ...words, gap, oneOrBullets(lines)),
  ])
}
