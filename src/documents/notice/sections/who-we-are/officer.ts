import type { Controller } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed } from '../../../words/slot.js'
import { contactLines } from '../../contact-rows.js'
import { together as allOf, asked, both } from '../../provisions.js'

/** The data protection officer, or the declared none; nothing where neither is stated. */
export function officer(scene: Scene, controller: Controller): Piece {
  const { dpo } = controller
  if (dpo === undefined) return undefined
  const label = scene.say('who.dpo', {})
  if (isNone(dpo)) {
    const none = placed(scene.say('who.dpo-none', {}), [dpo.at])
    const why = dpo.because && scene.say('because', { reason: scene.text(dpo.because) })
    return values([row(scene, label, allOf(asked.dpo, both('37.1')), none, why)])
  }
  const at = child(controller, 'dpo', 'contact')
  const missing = scene.missing('dpo-contact', at)
  const lines = contactLines(scene, dpo.contact)
  return values([
    row(
      scene,
      label,
      allOf(asked.dpo, both('38.4')),
      dpo.name && scene.text(dpo.name),
      missing ? scene.gap('gap.dpo-contact', at) : scene.say('who.dpo-reach', {}),
      oneOrBullets(lines),
    ),
  ])
}
