import type { PeriodLimits } from '../../../../facts/scope/periods-told.js'
import { dataName, peopleName, productName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'

/** What a period is limited to. */
export function limitWords(scene: Scene, limits: PeriodLimits | undefined): readonly Slot[] {
  const { data = [], people, products, records = [], cases = [] } = limits ?? {}
  const what = [...data.map((datum) => dataName(scene, datum)), ...records.map((text) => scene.text(text))]
  return [
    ...(what.length > 0 ? [scene.say('periods.only', { what: scene.series(what) })] : []),
    ...(people
      ? [scene.say('periods.about', { people: scene.series(people.map((group) => peopleName(scene, group))) })]
      : []),
    ...(products
      ? [
          scene.say('periods.products', {
            products: scene.series(products.map((product) => productName(scene, product))),
          }),
        ]
      : []),
    ...cases.map((condition) => scene.text(condition)),
  ]
}
