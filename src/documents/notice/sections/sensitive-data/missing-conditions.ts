import type { SensitiveKind } from '../../../../facts/sensitive.js'
import type { Datum, Purpose } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'

/** The mark of a condition that is missing for some data of a kind. */
export function lacking(scene: Scene, purpose: Purpose, kind: SensitiveKind, data: readonly Datum[]): readonly Slot[] {
  const gap = gapOf(scene, purpose, kind === 'criminal' ? 'criminal-condition' : 'special-condition')
  return gap?.data.some((datum) => data.includes(datum)) ? [scene.gap(`gap.${gap.item}`, gap.at)] : []
}

const conditionFields = {
  'special-condition': 'specialCategoryCondition',
  'criminal-condition': 'criminalOffenceCondition',
} as const

function gapOf(scene: Scene, purpose: Purpose, item: keyof typeof conditionFields) {
  const gap = scene.missing(item, child(purpose, conditionFields[item]))
  return gap?.item === 'special-condition' || gap?.item === 'criminal-condition' ? gap : undefined
}

/** A condition may be missing for data that a purpose uses only to decide or to profile. */
export function lackingElsewhere(scene: Scene, purpose: Purpose, told: readonly Datum[]): readonly Slot[] {
  const gaps = [gapOf(scene, purpose, 'special-condition'), gapOf(scene, purpose, 'criminal-condition')]
  return gaps.flatMap((gap) =>
    gap && !gap.data.some((datum) => told.includes(datum)) ? [scene.gap(`gap.${gap.item}`, gap.at)] : [],
  )
}
