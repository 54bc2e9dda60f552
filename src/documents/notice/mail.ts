import { channelsOf } from '../../facts/contact.js'
import type { RightId } from '../../facts/rights.js'
import type { Contact } from '../../model/types.js'
import type { Scene } from '../clauses/scene.js'
import { oneLine } from '../tree/one-line.js'
import { wordsOf } from '../tree/walk.js'
import type { Slot } from '../words/slot.js'
import { linkSlot } from '../words/values.js'

/** What a letter says before anybody has written a word of it. */
export interface Mail {
  readonly subject?: string
  readonly body?: string
}

/** What people can ask for in a letter. */
export type Request = RightId | 'complaint'

/** A letter in which somebody asks for something, in the language of the notice. */
export function mailOf(scene: Scene, request: Request): Mail {
  const line = (words: Slot): string => wordsOf(words.content)
  return {
    subject: line(scene.say(`mail.${request}.subject`, {})),
    body: [scene.say('mail.greeting', {}), scene.say(`mail.${request}.body`, {}), scene.say('mail.name', {})]
      .map(line)
      .join('\r\n\r\n'),
  }
}

/** An address as the target of a link, with what stands in the letter; undefined where it could be taken for more. */
export function mailtoOf(address: string, { subject, body }: Mail): string | undefined {
  if (!isPlainAddress.test(address)) return undefined
  const fields = [
    subject && `subject=${encodeURIComponent(oneLine(subject))}`,
    body && `body=${encodeURIComponent(body)}`,
  ]
  const query = fields.filter((field) => field !== undefined && field !== '').join('&')
  return query === '' ? `mailto:${address}` : `mailto:${address}?${query}`
}

const isPlainAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/** Words that open a letter to somebody, where an address is declared. */
export function writing(scene: Scene, words: Slot, request: Request, contact: Contact | undefined): Slot | undefined {
  const channel = channelsOf(contact).find(({ type }) => type === 'email')
  const { email } = contact ?? {}
  const subject = email && 'address' in email ? email.subject : undefined
  const mail = { ...mailOf(scene, request), ...(subject !== undefined && { subject }) }
  const url = channel && mailtoOf(oneLine(channel.value), mail)
  return channel && url !== undefined ? linkSlot(url, String(words.raw), [channel.at]) : undefined
}
