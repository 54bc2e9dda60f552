import { named } from '../../facts/names.js'
import { isOutside } from '../../facts/recipients.js'
import { receivers } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { listed, name, quote } from '../../grammar/english.js'
import type { Recipient } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

type Lacking = 'does' | 'sector'

interface Vague {
  /** Where only words that leave it open stand, they are all the reader has. */
  readonly recipient: Named | Quoted
  /** What is not said of it; empty where the text leaves open who it is. */
  readonly lacking: readonly Lacking[]
}

export default defineRule<Vague>({
  id: 'recipients-are-specific',
  severity: 'warning',
  concerns: 'notice',
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
      ? `${called(recipient)} leaves open who gets the data.`
      : `${called(recipient)} has no name, and nothing says ${listed(lacking.map((it) => questions[it]))}.`,
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

const called = (recipient: Named | Quoted): string => ('quote' in recipient ? quote(recipient) : name(recipient))

const questions: Readonly<Record<Lacking, string>> = {
  does: 'what it does',
  sector: 'what sector it is in',
}

function nameOf(recipient: Recipient): Named | Quoted {
  const { name, label, vendor, openEnded } = recipient
  return typeof openEnded === 'object' && [name, label, vendor].every((it) => it === undefined)
    ? quoted(plain(openEnded))
    : named.recipient(recipient)
}

/** Where a category's members are is asked by destination-is-stated. */
function lackingOf(recipient: Recipient): readonly Lacking[] {
  const named = recipient.name ?? recipient.vendor ?? recipient.controller
  if (named !== undefined || !isOutside(recipient)) return []
  return [
    ...(recipient.does === undefined ? ['does' as const] : []),
    ...(recipient.sector === undefined ? ['sector' as const] : []),
  ]
}
