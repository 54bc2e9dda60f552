import { isOutside, listed, recipientName } from '../../facts/query.js'
import { receivers } from '../../facts/transfers.js'
import type { Recipient } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Vague {
  readonly recipient: string
  /** What is not said of it; empty where the text leaves open who it is. */
  readonly lacking: readonly string[]
}

export default defineRule<Vague>({
  id: 'recipients-are-specific',
  severity: 'warning',
  cites: {
    eu: ['gdpr:13.1.e', 'gdpr:14.1.e', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.e', 'uk-gdpr:14.1.e', 'wp260:annex'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'A recipient is named, or described by what it does and its sector.',
  confidence: 'recalled',
  why: 'The law allows categories, but a category has to tell the reader who gets the data.',
  message: ({ recipient, lacking }) =>
    lacking.length === 0
      ? `${recipient} leaves open who gets the data.`
      : `${recipient} has no name, and nothing says ${listed(lacking)}.`,
  fix: () => 'Give its name; where you cannot, add does: delivers your order, and sector: logistics.',

  *check(model) {
    for (const recipient of receivers(model)) {
      const lacking = isOpen(recipient) ? [] : lackingOf(recipient)
      if (!isOpen(recipient) && lacking.length === 0) continue
      const at = isOpen(recipient) ? child(recipient, 'openEnded') : recipient.at
      yield { at, data: { recipient: nameOf(recipient), lacking } }
    }
  },
})

const isOpen = ({ openEnded }: Recipient): boolean => openEnded !== undefined && openEnded !== false

/** Where only words that leave it open stand, they are all the reader has. */
function nameOf(recipient: Recipient): string {
  const { name, label, vendor, openEnded } = recipient
  return typeof openEnded === 'object' && [name, label, vendor].every((it) => it === undefined)
    ? `'${plain(openEnded)}'`
    : recipientName(recipient)
}

/** Where a category's members are is asked by destination-is-stated. */
function lackingOf(recipient: Recipient): readonly string[] {
  const named = recipient.name ?? recipient.vendor ?? recipient.controller
  if (named !== undefined || !isOutside(recipient)) return []
  return [
    ...(recipient.does === undefined ? ['what it does'] : []),
    ...(recipient.sector === undefined ? ['what sector it is in'] : []),
  ]
}
