import { type Limit, saysMore } from '../../facts/scope/limit.js'
import type { UseFields } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { productName } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { placed, type Slot } from '../words/slot.js'
import { notesOf } from './asides.js'

/**
 * A name with all that limits the use of it, and what its author adds; `narrowed` are the names of other things to which the
 * use is narrowed.
 */
export function limited(scene: Scene, name: Slot, use: UseFields, narrowed: readonly Slot[] = []): Slot {
  const limits = [...narrowed, ...limitsOf(scene, use)]
  const what = limits.length === 0 ? name : scene.say('quoted-source', { what: name, detail: inLine(scene, limits) })
  const added = [
    ...(use.because ? [scene.say('because', { reason: scene.text(use.because) })] : []),
    ...notesOf(scene, use.notes),
  ]
  return added.length === 0 ? what : scene.sentences([what, ...added])
}

function limitsOf(scene: Scene, use: UseFields): readonly Slot[] {
  const { only, when, certainty, products } = use
  const at = [child(use, 'certainty')]
  return [
    ...(only ? [scene.say('limit.only', { limit: scene.text(only) })] : []),
    ...(products ? [productsOnly(scene, products)] : []),
    ...(when ? [scene.text(when)] : []),
    ...(certainty === undefined || certainty === 'always'
      ? []
      : [placed(scene.say(`certainty.name.${certainty}`, {}), at)]),
  ]
}

/** Whether a use says more than which thing it uses. */
export const isParticular = (use: UseFields): boolean => use.data !== undefined || saysMore(use)

/** The products that something is limited to. */
export const productsOnly = (scene: Scene, products: NonNullable<UseFields['products']>): Slot =>
  scene.say('limit.products', { products: scene.list(products.map((product) => productName(scene, product))) })

const inLine = (scene: Scene, [first, ...more]: readonly Slot[]): Slot =>
  more.reduce((before, slot) => scene.say('pair', { first: before, second: slot }), first ?? scene.series([]))

/** A name whose limits are told elsewhere, with as much of them as keeps the statement true. */
export const weakened = (scene: Scene, name: Slot, limit: Limit | undefined): Slot =>
  limit === undefined ? name : scene.say(`limit.${limit}`, { what: name })
