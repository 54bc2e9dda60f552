import { named } from '../../facts/names.js'
import { isOutside } from '../../facts/recipients.js'
import { receivers } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Recipient, Text } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Vague {
  /** Where only words that leave it open stand, they are all the reader has. */
  readonly recipient: Named | Quoted
  /** Whether the text itself leaves open who it is. */
  readonly open: boolean
}

export default defineRule<Vague, 'recipient'>({
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
  across: 'recipient',
  why: 'The law allows categories, but a category has to tell the reader who gets the data.',
  message: ({ recipient, open }) =>
    open
      ? `${Several(recipient, 'recipients')} ${agrees(recipient, 'leaves', 'leave')} open who gets the data.`
      : `${Several(recipient, 'recipients')} could be anybody: nothing says what ${agrees(recipient, 'it does', 'they do')}, or in what line of work.`,
  fix: () => 'Give the name; else add does: ‹what it does for you› or sector: ‹which›.',

  *check(model) {
    for (const recipient of receivers(model)) {
      const open = openPlace(recipient)
      if (open === undefined && !isAnybody(recipient)) continue
      yield { at: open ?? child(recipient, 'name'), data: { recipient: nameOf(recipient), open: open !== undefined } }
    }
  },
})

/** Where a text leaves open who it is: words that say so, or a name that is none. */
function openPlace(recipient: Recipient): Pointer | undefined {
  if (recipient.name && isForAnybody(recipient.name)) return recipient.name.at
  return isOpen(recipient) ? child(recipient, 'openEnded') : undefined
}

const isForAnybody = (name: Text): boolean => saidBy(name, 'anyRecipient').length > 0

const isOpen = ({ openEnded }: Recipient): boolean => openEnded !== undefined && openEnded !== false

function nameOf(recipient: Recipient): Named | Quoted {
  const { name, label, vendor, openEnded } = recipient
  return typeof openEnded === 'object' && [name, label, vendor].every((it) => it === undefined)
    ? quoted(plain(openEnded))
    : named.recipient(recipient)
}

/** A category tells who it is by what it does or its line of work, and often by its label: "our former employers". */
function isAnybody(recipient: Recipient): boolean {
  const { name, vendor, controller, does, sector, label } = recipient
  if ([name, vendor, controller, does, sector].some((it) => it !== undefined) || !isOutside(recipient)) return false
  return label === undefined || isForAnybody(label)
}
