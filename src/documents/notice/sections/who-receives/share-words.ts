import { dataOf } from '../../../../facts/purposes.js'
import { bothData, isAmong } from '../../../../facts/same-datum.js'
import { type Lane, laneOf, placesAbroad } from '../../../../facts/scope/receiving.js'
import type { Datum, Purpose, Recipient, Text, Use } from '../../../../model/types.js'
import { isEntry } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { countryName, dataName, peopleName, productName, recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'

/** Somebody who receives data for a use, with the limits of that. */
export interface Share {
  readonly recipient: Recipient
  readonly lane: Lane | undefined
  readonly words: Slot
  /** Whether an author limited or explained it in words. */
  readonly isLimited: boolean
  readonly isAway: boolean
}

/** What somebody receives for a purpose, as it stands in one lane of a row. */
export function shareOf(scene: Scene, use: Use<Recipient>, purpose?: Purpose): Share {
  const { target: recipient } = use
  const { away, isAway } = abroad(scene, recipient)
  const details = [...away, ...hedges(scene, use), ...limitsOf(scene, use, purpose)]
  const name = alsoAt(recipientName(scene, recipient), use.at)
  const who = details.length === 0 ? name : scene.say('quoted-source', { what: name, detail: scene.series(details) })
  return {
    recipient,
    lane: laneOf(recipient),
    words: scene.sentences([who, ...explained(scene, use)]),
    isLimited: [use.only, use.when, use.because, use.words, use.notes, use.withheld].some((it) => it !== undefined),
    isAway,
  }
}

/** The countries abroad in the colour of what may surprise; in which case data go there is told with the country. */
function abroad(scene: Scene, recipient: Recipient): { readonly away: readonly Slot[]; readonly isAway: boolean } {
  const places = placesAbroad(scene, recipient)
  const names = new Map(places.map(({ country, at }) => [country, countryName(scene, country, at)]))
  if (names.size === 0) return { away: [], isAway: false }
  const isInCase = (country: string): boolean => places.every((place) => place.country !== country || place.when)
  const { content, raw, at } = placesWords(scene, names, isInCase)
  const mark = { type: 'mark', tone: 'away', children: content } as const
  return {
    away: [
      alsoAt(
        new Slot([mark], raw, at),
        places.map((place) => place.at),
      ),
    ],
    isAway: true,
  }
}

/** The names of places, apart those to which data go in some cases only. */
export function placesWords(
  scene: Scene,
  names: ReadonlyMap<string, Slot>,
  isInCase: (country: string) => boolean,
): Slot {
  const of = (isSome: boolean) => [...names].flatMap(([country, name]) => (isInCase(country) === isSome ? [name] : []))
  const [always, inCase] = [of(false), of(true)]
  return scene.series([
    ...(always.length > 0 ? [scene.list(always)] : []),
    ...(inCase.length > 0 ? [scene.say('reach.place-in-case', { place: scene.list(inCase) })] : []),
  ])
}

/** How firm it is, and what the recipient is limited to wherever it stands. */
function hedges(scene: Scene, { at, certainty, target, data, when, only }: Use<Recipient>): readonly Slot[] {
  const firm = certainty ?? target.certainty
  const place = certainty ? child(at, 'certainty') : child(target, 'certainty')
  const told: Slot[] = []
  const isHedged = firm !== undefined && firm !== 'always'
  if (isHedged) told.push(placed(scene.say(firm === 'rarely' ? 'reach.rarely' : 'reach.may', {}), [place]))
  // What may be, or is in a case that is told, is in some cases only.
  const isCase = isHedged || when !== undefined
  if (target.products ?? (isCase ? undefined : target.when))
    told.push(placed(scene.say('reach.some-cases', {}), [child(target, 'when')]))
  if (target.withheld ?? (data || only ? undefined : (target.only ?? target.data)))
    told.push(placed(scene.say('reach.some-data', {}), [child(target, 'only')]))
  return told
}

/** In which case somebody gets what for one purpose. */
function limitsOf(scene: Scene, use: Use<Recipient>, purpose: Purpose | undefined): readonly Slot[] {
  const { dataSubjects, when, only, products, withheld, withoutConsent } = use
  const data = dataFor(use, purpose)
  return [
    ...(when ? [scene.text(when)] : []),
    ...(data ? [scene.say('reach.only', { what: scene.series(data.map((it) => dataName(scene, it))) })] : []),
    ...(only ? [scene.say('reach.only', { what: scene.text(only) })] : []),
    ...(withheld ? [scene.say('reach.withheld', { data: withheldWords(scene, withheld) })] : []),
    ...(dataSubjects
      ? [scene.say('reach.people', { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })]
      : []),
    ...(products ? [scene.say('reach.products', { products: productsWords(scene, products) })] : []),
    ...(withoutConsent ? [placed(scene.say('reach.unasked', {}), [child(use, 'withoutConsent')])] : []),
  ]
}

/** Why somebody gets it, and what its author adds: each in a sentence. */
function explained(scene: Scene, { dataSubjects, when, data, only, withheld, because, notes, words }: Use<Recipient>) {
  const isSaid = [dataSubjects, when, data, only, withheld, because, notes].some((it) => it !== undefined)
  return [
    ...(because ? [scene.say('because', { reason: scene.text(because) })] : []),
    ...notesOf(scene, notes),
    ...(words && !isSaid ? [scene.text(words)] : []),
  ]
}

/** The data of a purpose that a use and its recipient allow; what the purpose does not hold cannot go with it. */
function dataFor(use: Use<Recipient>, purpose: Purpose | undefined): readonly Datum[] | undefined {
  // What the recipient is limited to wherever it stands is told with the recipient.
  const named = use.data && bothData(use.data, use.target.data)
  if (!named || !purpose) return named
  const held = dataOf(purpose)
  return held.length === 0 ? named : named.filter((datum) => isAmong(datum, held))
}

/** What somebody does not get, by name or in words. */
export const withheldWords = (scene: Scene, withheld: readonly (Datum | Text)[]): Slot =>
  scene.series(withheld.map((it) => (isEntry(it) ? dataName(scene, it) : scene.text(it))))

/** Products by their names. */
export const productsWords = (scene: Scene, products: NonNullable<Use<Recipient>['products']>): Slot =>
  scene.series(products.map((product) => productName(scene, product)))
