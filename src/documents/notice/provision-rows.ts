import { provisionOf } from '../../facts/purposes.js'
import type { Provision, Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { row } from '../clauses/blocks.js'
import { dataName } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import { keySlot, placed, type Slot } from '../words/slot.js'
import { reasonOf } from './asides.js'
import { laws } from './basis-rows.js'
import { asked } from './provisions.js'

/** Whether people must give the data, and what follows if they do not: Article 13(2)(e). */
export function provisionRows(scene: Scene, purpose: Purpose): readonly LabelledValue[] {
  const stated = provisionOf(scene.model, purpose)
  const at = child(purpose, 'provision')
  const gap = scene.missing('provision', at) ? [scene.gap('gap.provision', at)] : []
  if (isNone(stated)) {
    const words = scene.sentences([scene.say('provision.none', {}), scene.say('provision.consequence-none', {})])
    const told = placed(words, [stated.at])
    return row(scene, scene.say('provision.label', {}), asked.provision, told, ...reasonOf(scene, stated), ...gap)
  }
  const told = each(stated).flatMap((provision) => answer(scene, provision))
  return row(scene, scene.say('provision.label', {}), asked.provision, ...told, ...gap)
}

function answer(scene: Scene, provision: Provision): readonly Slot[] {
  const { requirement, obliged, consequence, data, law } = provision
  const at = child(provision, 'requirement')
  const gap = scene.missing('provision', at) ? [scene.gap('gap.provision', at)] : []
  const key = [requirement, obliged === undefined ? undefined : obliged ? 'yes' : 'no'].filter((it) => it !== undefined)
  const fields = ['requirement', 'obliged'] as const
  const origins = fields.flatMap((field) => (provision[field] === undefined ? [] : [child(provision, field)]))
  // "It is your choice" beside a duty to give it would say both: that is a finding, not a sentence.
  const isSayable = key.length > 0 && !(requirement === 'optional' && obliged === true)
  return [
    ...(data ? [scene.say('this-data', { data: scene.series(data.map((datum) => dataName(scene, datum))) })] : []),
    ...(isSayable ? [scene.say('provision.answer', { requirement: keySlot(key.join('-'), origins) })] : []),
    ...gap,
    ...laws(scene, law),
    ...(consequence === undefined
      ? []
      : isNone(consequence)
        ? [scene.say('provision.consequence-none', {})]
        : [scene.say('provision.consequence', { consequence: scene.text(consequence) })]),
  ]
}
