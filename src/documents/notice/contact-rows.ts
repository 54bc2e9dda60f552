import { type Channel, channelsOf } from '../../facts/contact.js'
import type { Contact, Damaged, LabelledUrl } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { row } from '../clauses/blocks.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import { plainSlot, type Slot } from '../words/slot.js'
import { linkSlot, oneLine } from '../words/values.js'

/** The ways to reach somebody as labelled values. */
export function contactRows(scene: Scene, contact: Contact | undefined, cites: Cites): readonly LabelledValue[] {
  if (!contact) return []
  const { person } = contact
  return [
    ...(person ? row(scene, scene.say('contact.person', {}), cites, scene.text(person)) : []),
    ...channelsOf(contact).flatMap((channel) =>
      row(scene, channelLabel(scene, channel), cites, channelValue(scene, contact, channel)),
    ),
    ...(contact.for ? row(scene, scene.say('contact.for', {}), cites, scene.text(contact.for)) : []),
  ]
}

/** The ways to reach somebody, each in a line with its label. */
export const contactLines = (scene: Scene, contact: Contact | undefined): readonly Slot[] =>
  !contact
    ? []
    : channelsOf(contact).map((channel) =>
        scene.say('labelled', { label: channelLabel(scene, channel), value: channelValue(scene, contact, channel) }),
      )

const channelLabel = (scene: Scene, { type }: Channel): Slot => scene.say(`contact.${type}`, {})

function channelValue(scene: Scene, contact: Contact, { type, at, value }: Channel): Slot {
  const line = oneLine(value)
  switch (type) {
    case 'email':
      return isPlainAddress.test(line) ? linkSlot(`mailto:${line}`, line, [at]) : plainSlot(line, [at])
    case 'phone':
      return isDialable.test(line) ? linkSlot(`tel:${line.replace(/[^+\d]/g, '')}`, line, [at]) : plainSlot(line, [at])
    case 'form':
      return urlSlot(scene, contact.form) ?? linkSlot(line, line, [at])
    case 'post':
      return postLines(scene, value, at)
  }
}

/** An envelope has lines, a notice has commas. */
function postLines(scene: Scene, address: string, at: Pointer): Slot {
  const [first = '', ...rest] = address
    .split('\n')
    .map((line) => oneLine(line).replace(/,$/, ''))
    .filter((line) => line !== '')
  const joined = (before: string, line: string): string =>
    wordsOf(scene.say('pair', { first: plainSlot(before), second: plainSlot(line) }).content)
  return plainSlot(rest.reduce(joined, first), [at])
}

/** Whether an address can stand in a mailto link without being taken for more. */
const isPlainAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

const isDialable = /^\+?[\d\s().-]{3,}$/

/** A link as declared, with its words; nothing where it is none, damaged or not stated. */
export function urlSlot(scene: Scene, url: LabelledUrl | Damaged | None | undefined): Slot | undefined {
  if (!url || isNone(url) || !('url' in url) || typeof url.url !== 'string') return undefined
  const target = url.url.trim()
  const at = [child(url, 'url')]
  if (!url.label) return linkSlot(target, oneLine(target), at)
  const label = scene.text(url.label)
  return linkSlot(target, String(label.raw), [...label.at, ...at])
}
