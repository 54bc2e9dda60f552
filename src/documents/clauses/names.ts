import { anchorOf } from '../../facts/anchors.js'
import { nameOfCustomer, nameOfData, nameOfPeople, nameOfProduct } from '../../facts/nameless.js'
import { recipientTitle } from '../../facts/names.js'
import type { SensitiveUse } from '../../facts/scope/sensitive-uses.js'
import type {
  Controller,
  Customer,
  DataSubjectGroup,
  Datum,
  Product,
  Purpose,
  Recipient,
  Source,
  Text,
} from '../../model/types.js'
import { isEntry, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { alsoAt, placed, plainSlot, type Slot } from '../words/slot.js'
import { linkSlot, textIn } from '../words/values.js'
import { linkedWords, urlSlot } from './damaged-words.js'
import { kindWords } from './data-kinds.js'
import { mention } from './mention.js'
import type { Scene } from './scene.js'

/** A name as it is stated, which leads to an entry; without one a mark at its place, as an id is no name. */
const named = (scene: Scene, anchor: string, at: Pointer, name: Text | undefined): Slot =>
  name ? mention(anchor, scene.text(name)) : scene.gap('gap.name', at)

/** A controller by its name; an id is no name of somebody. */
export function controllerName(scene: Scene, controller: Controller): Slot {
  const at = child(controller, 'name')
  if (scene.missing('controller-name', at)) return scene.gap('gap.controller-name', at)
  const text = controller.name ?? controller.shortName
  const words = text ? scene.text(text) : placed(scene.say('who.nameless', {}), [controller.at])
  return mention(anchorOf.controller(controller.id), words)
}

/** Somebody for whom data are used: a customer by its name, or the words that stand there instead. */
export const customerName = (scene: Scene, customer: Customer | Text): Slot =>
  isEntry(customer)
    ? named(scene, anchorOf.customer(customer.id), nameOfCustomer(customer), customer.name ?? customer.label)
    : scene.text(customer)

/** A purpose by its title. */
export function purposeTitle(scene: Scene, purpose: Purpose): Slot {
  const at = child(purpose, 'title')
  const title = purpose.title ?? purpose.description
  return title ? mention(anchorOf.purpose(purpose.id), scene.text(title)) : scene.gap('gap.purpose-title', at)
}

/** Purposes as they stand inside a sentence, "to run your membership"; undefined unless all of them have such a form. */
export function phrasesOf(scene: Scene, purposes: readonly Purpose[]): readonly Slot[] | undefined {
  const phrases = purposes.flatMap(({ id, phrase }) =>
    phrase && textIn(phrase, scene.language) ? [mention(anchorOf.purpose(id), scene.text(phrase))] : [],
  )
  return phrases.length === purposes.length && phrases.length > 0 ? phrases : undefined
}

/** A recipient by its name, or what it is called instead of one; an id is no name of somebody. */
export function recipientName(scene: Scene, recipient: Recipient): Slot {
  const { controller, statedAs, sector } = recipient
  const title = recipientTitle(recipient)
  if (title === undefined && controller) return controllerName(scene, controller)
  const anchor = anchorOf.recipient(recipient.id)
  if (typeof title === 'string') return mention(anchor, plainSlot(title, [child(recipient, 'vendor')]))
  const text = title ?? statedAs ?? sector
  return mention(anchor, text ? scene.text(text) : placed(scene.say('recipients.nameless', {}), [recipient.at]))
}

/** A group of people as the notice calls it. */
export const peopleName = (scene: Scene, people: DataSubjectGroup): Slot =>
  named(scene, anchorOf.people(people.id), nameOfPeople(people), people.label)

/** Data as their author calls them, else by their kinds, else as the data whose other name they are. */
export function dataName(scene: Scene, datum: Datum): Slot {
  const { id, label, aliasOf } = datum
  const kinds = label ? [] : kindWords(scene, datum)
  if (kinds.length > 0) return mention(anchorOf.datum(id), scene.series(kinds))
  if (!label && aliasOf && aliasOf !== datum) return alsoAt(dataName(scene, aliasOf), child(datum, 'aliasOf'))
  return named(scene, anchorOf.datum(id), nameOfData(datum), label)
}

/** A product by its name, else by its address. */
export function productName(scene: Scene, product: Product): Slot {
  const { url } = product
  const address = product.name ? undefined : urlSlot(scene, url)
  if (address) return address
  const name = product.name ? scene.text(product.name) : scene.gap('gap.name', nameOfProduct(product))
  if (!url || !('url' in url) || typeof url.url !== 'string' || !url.label) return linkedWords(scene, name, url)
  const at = child(url, 'url')
  const page = scene.text(url.label)
  return scene.say('quoted-source', {
    what: name,
    detail: linkSlot(url.url.trim(), String(page.raw), [...page.at, at]),
  })
}

/** A source: who it is, where that is said, else the occasion; without either, how data reach us from it, never its id. */
export function sourceLabel(scene: Scene, source: Source): Slot {
  const { id, name, label, sector, controller, recipient, type } = source
  const text = name ?? label ?? sector
  if (text) return mention(anchorOf.source(id), scene.text(text))
  if (controller) return controllerName(scene, controller)
  if (recipient) return recipientName(scene, recipient)
  const isOurs = type === 'direct' || type === 'observed' || type === 'inferred'
  return mention(anchorOf.source(id), placed(scene.say(isOurs ? `source.${type}` : 'source.nameless', {}), [source.at]))
}

/** A country, as its entry among the countries that data go to is mentioned. */
export const countryName = (scene: Scene, code: string, at: Pointer): Slot =>
  mention(anchorOf.country(code), scene.country(code, at))

/** A sensitive kind in words. */
export function kindName(scene: Scene, uses: readonly SensitiveUse[]): Slot {
  const at = unique(uses.map((use) => use.at))
  return placed(scene.say(`sensitive.kind.${uses[0]?.kind ?? 'stated-as-special'}`, {}), at)
}
