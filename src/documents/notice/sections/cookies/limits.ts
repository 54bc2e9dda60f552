import type { Cookie, Permission } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { hedgeOf } from '../../asides.js'
import { productsWords } from '../who-receives/share-words.js'

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
    ...(products ? [scene.say('cookies.products', { products: productsWords(scene, products) })] : []),
    ...hedgeOf(scene, it, of),
  ]
}
