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
import { placed, plainSlot, type Slot } from '../words/slot.js'
import { linkSlot, textIn } from '../words/values.js'
import { anchorOf } from './anchors.js'
import { linkedWords } from './damaged-words.js'
import { kindWords } from './data-kinds.js'
import { mention } from './mention.js'
import type { Scene } from './scene.js'

/** Something that its author gave at least an id. */
interface Named {
  readonly id: string
  readonly at: Pointer
}

/** The words of an id, where ids are words of the language: an author chose those too. Elsewhere a name is missing. */
export const idWords = (scene: Scene, { id, at }: Named): Slot =>
  scene.locale.idsAreWords ? plainSlot(id.replaceAll('-', ' '), [at]) : scene.gap('gap.language', at)

/** The first of some texts that is stated, else the words of the id. */
const named = (scene: Scene, it: Named, ...texts: readonly (Text | undefined)[]): Slot => {
  const text = texts.find((each) => each !== undefined)
  return text ? scene.text(text) : idWords(scene, it)
}

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
    ? mention(anchorOf.customer(customer.id), named(scene, customer, customer.name, customer.label))
    : scene.text(customer)

/** A purpose by its title. */
export function purposeTitle(scene: Scene, purpose: Purpose): Slot {
  const at = child(purpose, 'title')
  if (scene.missing('purpose-title', at)) return scene.gap('gap.purpose-title', at)
  return mention(anchorOf.purpose(purpose.id), named(scene, purpose, purpose.title, purpose.description))
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
  mention(anchorOf.people(people.id), named(scene, people, people.label))

/** Data as their author calls them, else by their kinds. */
export function dataName(scene: Scene, datum: Datum): Slot {
  const kinds = datum.label ? [] : kindWords(scene, datum)
  return mention(anchorOf.datum(datum.id), kinds.length > 0 ? scene.series(kinds) : named(scene, datum, datum.label))
}

/** A product by its name. */
export function productName(scene: Scene, product: Product): Slot {
  const name = named(scene, product, product.name)
  const { url } = product
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
