import { named } from '../../facts/names.js'
import { receivers } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly recipient: Named
}

export default defineRule<Found, 'recipient'>({
  id: 'processor-has-contract',
  severity: 'error',
  concerns: 'record',
  cites: { eu: ['gdpr:28.1', 'gdpr:28.3'], uk: ['uk-gdpr:28.1', 'uk-gdpr:28.3'], ch: ['fadp:9'] },
  summary: 'A processor works under a contract.',
  confidence: 'read',
  across: 'recipient',
  why: 'A processor may handle data only under a binding contract that sets out what it may do.',
  message: ({ recipient }) =>
    `${Several(recipient)} ${agrees(recipient, 'is a processor', 'are processors')}, but there is no contract with ${agrees(recipient, 'it', 'them')}.`,
  fix: () => 'Sign terms on data processing and record them: contract: { signed: ‹day› }.',

  *check(model) {
    for (const recipient of receivers(model)) {
      if (recipient.role !== 'processor' || !isNone(recipient.contract)) continue
      yield { at: child(recipient, 'contract'), data: { recipient: named.recipient(recipient) } }
    }
  },
})
