import type { Purpose } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'

const fields = {
  'special-condition': 'specialCategoryCondition',
  'criminal-condition': 'criminalOffenceCondition',
} as const

/** The marks of conditions that are missing for some data of a purpose, also for such as it only decides or profiles by. */
export const lacking = (scene: Scene, purpose: Purpose): readonly Slot[] =>
  (['special-condition', 'criminal-condition'] as const).flatMap((item) => {
    const gap = scene.missing(item, child(purpose, fields[item]))
    return gap ? [scene.gap(`gap.${item}`, gap.at)] : []
  })
