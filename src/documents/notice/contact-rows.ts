import { type Channel, channelsOf } from '../../facts/contact.js'
import type { Contact, Damaged, LabelledUrl } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { type Piece, row } from '../clauses/blocks.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import { keySlot, plainSlot, type Slot } from '../words/slot.js'
import { linkSlot, oneLine } from '../words/values.js'
import { notesOf, wordsInstead } from './asides.js'
import { type Mail, mailtoOf } from './mail.js'

/** The ways to reach somebody as labelled values, and what more is said of them. */
export function contactRows(
  scene: Scene,
  contact: Contact | undefined,
  cites: Cites,
  mail?: Mail,
): readonly LabelledValue[] {
  if (!contact) return []
  const { person } = contact
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, cites, ...pieces)
  return [
    ...(person ? of(scene.say('contact.person', {}), scene.text(person)) : []),
    ...channelsOf(contact).flatMap((channel) =>
      of(channelLabel(scene, contact, channel.type), channelValue(scene, contact, channel, mail)),
    ),
    ...unusedWays(scene, contact).flatMap(({ label, why }) => of(label, why)),
    ...(contact.for ? of(scene.say('contact.for', {}), scene.text(contact.for)) : []),
    ...of(scene.say('contact.more', {}), ...contactNotes(scene, contact)),
  ]
}

/** The ways to reach somebody, each in a line with its label. */
export const contactLines = (scene: Scene, contact: Contact | undefined, mail?: Mail): readonly Slot[] =>
  !contact
    ? []
    : channelsOf(contact).map((channel) =>
        scene.say('labelled', {
          label: channelLabel(scene, contact, channel.type),
          value: channelValue(scene, contact, channel, mail),
        }),
      )

/** Everything that is said of how to reach somebody, in lines under a label of its own. */
export function contactInFull(scene: Scene, contact: Contact | undefined, mail?: Mail): readonly Slot[] {
  if (!contact) return []
  const { person, for: use } = contact
  const labelled = (label: Slot, value: Slot): Slot => scene.say('labelled', { label, value })
  return [
    ...(person ? [labelled(scene.say('contact.person', {}), scene.text(person))] : []),
    ...contactLines(scene, contact, mail),
    ...unusedWays(scene, contact).map(({ label, why }) => labelled(label, why)),
    ...(use ? [labelled(scene.say('contact.for', {}), scene.text(use))] : []),
    ...contactNotes(scene, contact),
  ]
}

/** What is said of a contact in sentences; the words of a published text only where nothing else is left of them. */
const contactNotes = (scene: Scene, contact: Contact): readonly Slot[] => [
  ...wordsInstead(scene, contact.words, [...channelsOf(contact), contact.person, contact.for]),
  ...notesOf(scene, contact.notes),
]

/** The ways that nobody can use, where it is said why. */
const unusedWays = (scene: Scene, contact: Contact): readonly { readonly label: Slot; readonly why: Slot }[] =>
  (['email', 'post', 'phone', 'form'] as const).flatMap((type) => {
    const way = contact[type]
    const because = isNone(way) ? way.because : undefined
    return because ? [{ label: channelLabel(scene, contact, type), why: scene.text(because) }] : []
  })

function channelLabel(scene: Scene, { post }: Contact, type: Channel['type']): Slot {
  if (type !== 'post') return scene.say(`contact.${type}`, {})
  const kind = post && 'kind' in post && post.kind ? keySlot(post.kind, [child(post, 'kind')]) : keySlot('other')
  return scene.say('contact.post', { kind })
}

function channelValue(scene: Scene, contact: Contact, { type, at, value }: Channel, mail: Mail | undefined): Slot {
  const line = oneLine(value)
  switch (type) {
    case 'email':
      return emailSlot(scene, contact, { line, at }, mail)
    case 'phone':
      return isDialable.test(line) ? linkSlot(`tel:${line.replace(/[^+\d]/g, '')}`, line, [at]) : plainSlot(line, [at])
    case 'form':
      return urlSlot(scene, contact.form) ?? linkSlot(line, line, [at])
    case 'post':
      return postLines(scene, value, at)
  }
}

/** An address with the subject line that is asked for, and a letter that is ready to be sent behind it. */
function emailSlot(
  scene: Scene,
  { email }: Contact,
  { line, at }: { readonly line: string; readonly at: Pointer },
  mail: Mail | undefined,
): Slot {
  const subject = email && 'address' in email ? email.subject : undefined
  const url = mailtoOf(line, { ...mail, ...(subject !== undefined && { subject }) })
  const address = url === undefined ? plainSlot(line, [at]) : linkSlot(url, line, [at])
  if (subject === undefined) return address
  const words = plainSlot(oneLine(subject), email ? [child(email, 'subject')] : [])
  return scene.say('contact.email-subject', { address, subject: words })
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
