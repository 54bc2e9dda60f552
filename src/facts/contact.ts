import type { Contact, Damaged } from '../model/types.js'
import { isNone } from '../model/value.js'
import { lookAlikeIn, plainly } from '../source/look-alikes.js'
import { child, type Pointer } from '../source/pointer.js'

/** The ways to reach somebody that a contact can hold, in the order in which they are told. */
export const channelTypes = ['email', 'post', 'phone', 'form'] as const

/** A way to reach somebody that can be used as it stands. */
export interface Channel {
  readonly type: (typeof channelTypes)[number]
  readonly at: string
  readonly value: string
}

/** Whether a text has the form of an e-mail address; whether anybody reads it, no form can tell. */
export function isEmailAddress(text: string): boolean {
  const [, box = '', host = ''] = /^([\p{L}\p{N}.!#$%&'*+/=^_`{|}~-]+)@([^@]+)$/u.exec(text) ?? []
  const labels = host.split('.')
  return labels.length > 1 && labels.every(isLabel) && box.split('.').every((part) => part !== '')
}

/** A part of the name of a host: letters, figures, and hyphens between them. */
const isLabel = (label: string): boolean => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/^-|-$/.test(label)

/** The address that a text plainly means where it is none: without `mailto:`, with plain characters, without a full stop. */
export function emailMeant(text: string): string | undefined {
  const plain = plainly(text).replace(/[.,;]$/, '')
  const meant = plain.toLowerCase().startsWith('mailto:') ? plain.slice('mailto:'.length) : plain
  return meant !== text && isEmailAddress(meant) ? meant : undefined
}

/** The code of the character that keeps a text from being an address: `U+2010`. */
export const lookAlikeInAddress = (text: string): string | undefined => lookAlikeIn(text)

/** The usable channels of a contact: what is stated, not none and not damaged. */
export function channelsOf(contact: Contact | undefined): readonly Channel[] {
  if (!contact) return []
  const { email, post, phone, form } = contact
  const channels: Channel[] = []
  if (email && 'address' in email && isEmailAddress(email.address))
    channels.push({ type: 'email', at: child(contact, 'email'), value: email.address })
  if (post && 'address' in post) channels.push({ type: 'post', at: child(contact, 'post'), value: post.address })
  if (typeof phone === 'string') channels.push({ type: 'phone', at: child(contact, 'phone'), value: phone })
  if (form && !isNone(form) && 'url' in form && typeof form.url === 'string') {
    channels.push({ type: 'form', at: child(contact, 'form'), value: form.url })
  }
  return channels
}

/** A way to reach somebody that is stated and cannot be used as it stands. */
export interface UnusableChannel {
  readonly type: Channel['type']
  readonly value: Pick<Damaged, 'at' | 'damaged' | 'written'>
}

/** The ways of a contact that its author says cannot be used. */
function damagedIn(contact: Contact): readonly UnusableChannel[] {
  return channelTypes.flatMap((type) => {
    const stated = contact[type]
    const value = typeof stated === 'object' && 'url' in stated ? stated.url : stated
    return typeof value === 'object' && 'damaged' in value ? [{ type, value }] : []
  })
}

/** What stands for an e-mail address and is none. */
export interface NoAddress {
  readonly at: Pointer
  readonly written: string
}

/** What stands for the e-mail address of a contact and is none; absent where nothing does. */
export function noAddressIn(contact: Contact | undefined): NoAddress | undefined {
  const email = contact?.email
  if (!email || !('address' in email) || isEmailAddress(email.address)) return undefined
  return { at: child(contact, 'email'), written: email.address }
}

/** The ways of a contact that nobody can use as they stand: damaged, or an e-mail address that is none. */
export function unusableIn(contact: Contact): readonly UnusableChannel[] {
  const none = noAddressIn(contact)
  return [
    ...(none ? [{ type: 'email', value: { ...none, damaged: 'malformed' } } as const] : []),
    ...damagedIn(contact),
  ]
}

/** Whether a contact states a way that cannot be used: what is wrong is told where that way stands, and once. */
export const hasUnusableChannel = (contact: Contact | undefined): boolean =>
  contact !== undefined && unusableIn(contact).length > 0
