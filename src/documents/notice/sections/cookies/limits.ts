import type { Cookie, Permission } from '../../../../model/types.js'
import { child, type Declared } from '../../../../source/pointer.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, keySlot, type Slot } from '../../../words/slot.js'

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
function productsOf(scene: Scene, products: Cookie['products']): readonly Slot[] {
  const names = (products ?? []).flatMap(({ name: title }) => (title ? [scene.text(title)] : []))
  return names.length === 0 ? [] : [scene.say('cookies.products', { products: scene.series(names) })]
}

/** What a cookie or a permission does, in which case, and for which use; each limit stands beside what it limits. */
export function whatItDoes(scene: Scene, of: 'cookie' | 'permission', it: Cookie | Permission): readonly Slot[] {
  const { does, purpose, when, products } = it
  const doing = does && scene.text(does)
  const condition = when && scene.text(when)
  return [
    ...(doing && condition ? [scene.say('quoted-source', { what: doing, detail: condition })] : []),
    ...(doing && condition ? [] : [doing, condition].filter((slot) => slot !== undefined)),
    ...(purpose
      ? [scene.say('cookies.purpose', { purpose: alsoAt(purposeTitle(scene, purpose), child(it, 'purpose')) })]
      : []),
    ...productsOf(scene, products),
    ...certaintyOf(scene, of, it),
  ]
}
