import { placesAbroad, regionOf } from '../../../../facts/scope/receiving.js'
import { grouped } from '../../../../model/grouped.js'
import type { Recipient, Transfer } from '../../../../model/types.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'
import { isBrief, marked } from './line.js'

/** Where abroad the data of a recipient go: the countries, each with its condition, or the region that stands for them. */
export function awayWords(scene: Scene, recipient: Recipient): Slot | undefined {
  const region = regionWords(scene, recipient)
  const places = placesAbroad(scene, recipient)
  const countries = [...grouped(places, ({ country }) => country).values()]
  const of = (isSome: boolean): readonly Slot[] =>
    countries.filter((same) => same.every(({ when }) => when) === isSome).map((same) => countryWords(scene, same))
  const [always, inCase] = [of(false), of(true)]
  const told = [...(always.length > 0 ? [scene.list(always)] : []), ...inCase].map(marked)
  const all = region ? [...told, region] : told
  return all.length === 0 ? undefined : scene.series(all)
}

/** The region that stands in place of countries; that it is abroad is said by the border it means, or what protects data there. */
export function regionWords(scene: Scene, recipient: Recipient): Slot | undefined {
  const region = regionOf(recipient)
  const words = region && scene.text(region)
  return words && (recipient.regionFrame ?? recipient.stated) ? marked(words) : words
}

/** A country; where data go there under conditions only, with the one there is, if it is short. */
function countryWords(scene: Scene, [first, ...more]: readonly Transfer[]): Slot {
  const all = first ? [first, ...more] : []
  const at = all.map((place) => place.at)
  const name = placed(scene.country(first?.country ?? '', at[0] ?? ''), at)
  if (!all.every(({ when }) => when)) return name
  const condition = more.length === 0 && first?.when ? scene.text(first.when) : undefined
  return condition && isBrief(condition)
    ? scene.say('short.place-when', { place: name, condition })
    : scene.say('reach.place-in-case', { place: name })
}
