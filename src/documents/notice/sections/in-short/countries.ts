import { usesOf } from '../../../../facts/scope/receiving.js'
import { homesOf, isAtHome, transfersIn } from '../../../../facts/scope/transfers-told.js'
import type { DerivedTransfer } from '../../../../facts/transfers.js'
import { isNone, unique } from '../../../../model/value.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { perRegime } from '../../per-regime.js'
import { asked } from '../../provisions.js'
import { type Line, line, type Short } from './line.js'

/** The countries that data go to; where all of them stay with us, the country where those are who receive them. */
export function countries(short: Short): readonly Line[] {
  const { scene } = short
  const away = abroad(scene)
  const label = away.length > 0 ? scene.say('short.abroad', {}) : scene.say('short.home', {})
  const told = away.length > 0 ? away : [atHome(scene)]
  return [line(short, 'other-countries', label, asked.transfers, ...told)]
}

/** The countries outside the area of each law, without our own; what is abroad for one law is at home for another. */
const abroad = (scene: Scene): readonly Slot[] =>
  perRegime(scene, (regime) => {
    const transfers = transfersIn(scene, regime)
    const away = transfers.filter((transfer) => !isAtHome(scene, transfer))
    if (away.length > 0) return countryNames(scene, away)
    const { transfers: terms } = scene.model
    return isNone(terms) && transfers.length === 0
      ? scene.say('short.abroad-none', { regime: keySlot(regime, [terms.at]) })
      : undefined
  })

function atHome(scene: Scene): Slot | undefined {
  const transfers = scene.regimes.flatMap((regime) => transfersIn(scene, regime))
  return transfers.length === 0 ? undefined : countryNames(scene, transfers)
}

const countryNames = (scene: Scene, transfers: readonly DerivedTransfer[]): Slot =>
  scene.list(
    unique(transfers.map(({ country }) => country)).map((code) => {
      const there = transfers.filter(({ country }) => country === code)
      const places = there.flatMap(({ place, recipient }) => [place.at, ...usesOf(scene, recipient), ...homesOf(scene)])
      return placed(scene.country(code, places[0] ?? ''), unique(places))
    }),
  )
