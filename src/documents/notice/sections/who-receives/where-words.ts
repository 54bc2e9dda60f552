import { isHome, placesAbroad } from '../../../../facts/scope/receiving.js'
import type { Recipient, Transfer } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import { countryName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, Slot } from '../../../words/slot.js'

/** Where the data of a recipient go, and from where it sees them; what is abroad is marked. */
export function whereOf(scene: Scene, recipient: Recipient): Slot | undefined {
  const at = child(recipient, 'countries')
  if (scene.missing('destination', at)) return scene.gap('gap.destination', at)
  const { countries = [], accessFrom = [], region, regionFrame, stated } = recipient
  const abroad = new Set(placesAbroad(scene, recipient))
  const seen = namesOf(scene, accessFrom, abroad)
  // What protects data in no named country is told with the other countries, and where that is.
  const there = [
    ...namesOf(scene, countries, abroad),
    ...(region ? [regionFrame || stated ? elsewhere(scene, recipient) : scene.text(region)] : []),
  ]
  const told = [
    ...(there.length > 0 ? [scene.series(there)] : []),
    ...seen.map((names) => scene.say('recipients.seen-from', { countries: names })),
  ]
  return told.length === 0 ? undefined : scene.sentences(told)
}

function namesOf(scene: Scene, places: readonly Transfer[], abroad: ReadonlySet<Transfer>): readonly Slot[] {
  const byCountry = new Map<string, Transfer[]>()
  for (const place of places) byCountry.set(place.country, [...(byCountry.get(place.country) ?? []), place])
  const names = [...byCountry.values()].flatMap((same) => same.slice(0, 1).map((place) => nameOf(scene, place, abroad)))
  return names.length === 0 ? [] : [scene.list(names)]
}

function nameOf(scene: Scene, place: Transfer, abroad: ReadonlySet<Transfer>): Slot {
  const plain = countryName(scene, place.country, place.at)
  const name = place.when ? scene.say('recipients.place-in-case', { place: plain }) : plain
  return abroad.has(place) && !isHome(scene, place.country) ? marked(name) : name
}

const marked = ({ content, raw, at }: Slot): Slot =>
  new Slot([{ type: 'mark', tone: 'away', children: content }], raw, at)

/** Leads to where the region stands. */
function elsewhere(scene: Scene, recipient: Recipient): Slot {
  const { content, raw } = scene.say('transfers.heading', {})
  return marked(
    placed(new Slot([{ type: 'link', url: '#other-countries', children: content }], raw, []), [
      child(recipient, 'region'),
    ]),
  )
}
