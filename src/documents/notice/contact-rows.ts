import { type Channel, channelsOf, channelTypes, unusableIn } from '../../facts/contact.js'
import type { Contact } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { row } from '../clauses/blocks.js'
import { damagedMark, urlSlot } from '../clauses/damaged-words.js'
import { mention } from '../clauses/mention.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import { oneLine } from '../tree/one-line.js'
import { wordsOf } from '../tree/walk.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../words/slot.js'
import { linkSlot } from '../words/values.js'
import { notesOf, wordsInstead } from './asides.js'
import { type Mail, mailtoOf } from './mail.js'

/** One thing that is said of how to reach somebody, under its label. */
interface Told {
  readonly label: Slot
  readonly value: Slot
}

/** The ways to reach somebody as labelled values, and what more is said of them. */
export function contactRows(
  scene: Scene,
  contact: Contact | undefined,
  cites: Cites,
  mail?: Mail,
): readonly LabelledValue[] {
  if (!contact) return []
  const { told, more } = contactOf(scene, contact, mail)
  return [
    ...told.flatMap(({ label, value }) => row(scene, label, cites, value)),
    ...row(scene, scene.say('contact.more', {}), cites, ...more),
  ]
}

/** The ways to reach somebody, each in a line with its label. */
export const contactLines = (scene: Scene, contact: Contact | undefined, mail?: Mail): readonly Slot[] =>
  contact ? waysOf(scene, contact, mail).map((it) => scene.say('labelled', it)) : []

/** Everything that is said of how to reach somebody, in lines under a label of its own. */
export function contactInFull(scene: Scene, contact: Contact | undefined, mail?: Mail): readonly Slot[] {
  if (!contact) return []
  const { told, more } = contactOf(scene, contact, mail)
  return [...told.map((it) => scene.say('labelled', it)), ...more]
}

/** All that is said of a contact, but for sentences that the contact of the only controller says in the same words. */
function contactOf(scene: Scene, contact: Contact, mail: Mail | undefined) {
  const { person, for: use } = contact
  const ours = scene.issuers.length === 1 ? scene.issuers[0]?.contact : undefined
  const known = ours === undefined || ours === contact ? [] : proseOf(scene, ours).map(({ raw }) => raw)
  const [said, more] = [proseOf(scene, contact), contactNotes(scene, contact)]
  const repeated = said.filter(({ raw }) => known.includes(raw))
  const isNew = (it: Slot): boolean => !repeated.some(({ raw }) => raw === it.raw)
  const all: readonly Told[] = [
    ...(person ? [{ label: scene.say('contact.person', {}), value: scene.text(person) }] : []),
    ...waysOf(scene, contact, mail),
    ...unusableWays(scene, contact),
    ...unusedWays(scene, contact),
    ...(use ? [{ label: scene.say('contact.for', {}), value: scene.text(use) }] : []),
  ]
  const [first, ...rest] = all.filter(({ value }) => isNew(value))
  const at = repeated.flatMap((it) => it.at)
  const told = first ? [{ ...first, value: alsoAt(first.value, at) }, ...rest] : []
  return { told, more: more.filter(isNew) }
}

const proseOf = (scene: Scene, contact: Contact): readonly Slot[] => [
  ...(contact.for ? [scene.text(contact.for)] : []),
  ...contactNotes(scene, contact),
]

/** What is said of a contact in sentences; the words of a published text only where nothing else is left of them. */
const contactNotes = (scene: Scene, contact: Contact): readonly Slot[] => [
  ...wordsInstead(scene, contact.words, [...channelsOf(contact), contact.person, contact.for]),
  ...notesOf(scene, contact.notes),
]

const waysOf = (scene: Scene, contact: Contact, mail: Mail | undefined): readonly Told[] =>
  channelsOf(contact).map((channel) => ({
    label: channelLabel(scene, contact, channel.type),
    value: isOurPost(scene, contact, channel)
      ? mention('who-we-are', placed(scene.say('contact.same-post', {}), [channel.at, ...ourPosts(scene)]))
      : channelValue(scene, contact, channel, mail),
  }))

const ourPosts = ({ issuers }: Scene): readonly Pointer[] =>
  issuers.flatMap(({ contact }) => (contact ? [child(contact, 'post')] : []))

/** Whether it is the postal address of the only controller, which stands where that is presented. */
function isOurPost({ issuers }: Scene, contact: Contact, { type, value }: Channel): boolean {
  const ours = issuers.length === 1 ? issuers[0]?.contact : undefined
  if (type !== 'post' || ours === undefined || ours === contact) return false
  return channelsOf(ours).some((it) => it.type === 'post' && it.value === value)
}

/** The ways that are declared and cannot be used as they stand, marked in a draft. */
const unusableWays = (scene: Scene, contact: Contact): readonly Told[] =>
  unusableIn(contact).flatMap(({ type, value }) => {
    const mark = type === 'form' ? urlSlot(scene, contact.form) : damagedMark(scene, value)
    return mark ? [{ label: channelLabel(scene, contact, type), value: mark }] : []
  })

/** The ways that nobody can use, where it is said why. */
const unusedWays = (scene: Scene, contact: Contact): readonly Told[] =>
  channelTypes.flatMap((type) => {
    const way = contact[type]
    const because = isNone(way) ? way.because : undefined
    return because ? [{ label: channelLabel(scene, contact, type), value: scene.text(because) }] : []
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
