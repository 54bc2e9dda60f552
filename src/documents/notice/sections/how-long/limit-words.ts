import type { PeriodLimits } from '../../../../facts/scope/periods-told.js'
import { dataName, peopleName, productName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'

/** Whether limits are sentences of their own or stand in brackets. */
type Place = 'alone' | 'in-brackets'

const keys = {
  alone: { only: 'periods.only', about: 'periods.about', sold: 'periods.products' },
  'in-brackets': { only: 'periods.in-only', about: 'periods.in-about', sold: 'periods.in-products' },
} as const

/** What a period is limited to. */
export function limitWords(scene: Scene, limits: PeriodLimits | undefined, place: Place = 'alone'): readonly Slot[] {
  const { data = [], people, products, records = [], cases = [] } = limits ?? {}
  const { only, about, sold } = keys[place]
  const what = [...data.map((datum) => dataName(scene, datum)), ...records.map((text) => scene.text(text))]
  return [
    ...(what.length > 0 ? [scene.say(only, { what: scene.series(what) })] : []),
    ...(people ? [scene.say(about, { people: scene.series(people.map((group) => peopleName(scene, group))) })] : []),
    ...(products
      ? [
          scene.say(sold, {
            products: scene.series(products.map((product) => productName(scene, product))),
          }),
        ]
      : []),
    ...cases.map((condition) => scene.text(condition)),
  ]
}
