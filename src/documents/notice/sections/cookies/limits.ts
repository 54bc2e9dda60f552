import type { Cookie } from '../../../../model/types.js'
import { child, type Declared } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, type Slot } from '../../../words/slot.js'

interface Hedged extends Declared {
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
}

/** How firmly it is said that cookies are used at all, or that one is, or a permission. */
export const certaintyOf = (
  scene: Scene,
  of: 'cookies' | 'cookie' | 'permission',
  { at, certainty }: Hedged,
): readonly Slot[] =>
  certainty === undefined || certainty === 'always'
    ? []
    : [scene.say(`certainty.${of}`, { certainty: keySlot(certainty, [child(at, 'certainty')]) })]

/** The products that something is only about. */
export function productsOf(scene: Scene, products: Cookie['products']): readonly Slot[] {
  const names = (products ?? []).flatMap(({ name: title }) => (title ? [scene.text(title)] : []))
  return names.length === 0 ? [] : [scene.say('cookies.products', { products: scene.series(names) })]
}
