import { named } from '../../facts/names.js'
import { idleRecipients } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly recipient: Named
}

export default defineRule<Found, 'recipient'>({
  id: 'recipient-has-purpose',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:13.1.e', 'gdpr:30.1.d'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:13.1.e', 'uk-gdpr:30.1.d'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'Each recipient receives data for a purpose.',
  confidence: 'read',
  leansOn: ['/general/recipients'],
  across: 'recipient',
  why: 'Passing data on is a use of its own: it needs a purpose and a basis.',
  message: ({ recipient }) =>
    `${Several(recipient)} ${agrees(recipient, 'is declared as a recipient', 'are declared as recipients')}, but no purpose gives ${agrees(recipient, 'it', 'them')} data.`,
  fix: () =>
    'Name the recipient in each purpose that it serves, or under general.recipients if it serves all of them; or delete it.',

  *check(model) {
    if (model.purposes.size === 0) return
    for (const recipient of idleRecipients(model)) {
      yield { at: recipient.at, data: { recipient: named.recipient(recipient) } }
    }
  },
})
