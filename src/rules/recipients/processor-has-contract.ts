import { named } from '../../facts/names.js'
import { receivers } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'processor-has-contract',
  severity: 'error',
  concerns: 'record',
  cites: { eu: ['gdpr:28.1', 'gdpr:28.3'], uk: ['uk-gdpr:28.1', 'uk-gdpr:28.3'], ch: ['fadp:9'] },
  summary: 'A processor works under a contract.',
  confidence: 'read',
  why: 'A processor may handle data only under a binding contract that sets out what it may do.',
  message: (data: { recipient: Named }) => `${name(data.recipient)} is a processor, but there is no contract with it.`,
  fix: () => 'Sign its data processing terms and record them: contract: { signed: 2026-03-12 }.',

  *check(model) {
    for (const recipient of receivers(model)) {
      if (recipient.role !== 'processor' || !isNone(recipient.contract)) continue
      yield { at: child(recipient, 'contract'), data: { recipient: named.recipient(recipient) } }
    }
  },
})
