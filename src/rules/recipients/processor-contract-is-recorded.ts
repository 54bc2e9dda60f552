import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { receivers } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'processor-contract-is-recorded',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:28.3', 'gdpr:5.2'], uk: ['uk-gdpr:28.3', 'uk-gdpr:5.2'], ch: ['fadp:9'] },
  summary: 'The declaration records the contract with each processor.',
  confidence: 'read',
  why: 'A processor may handle data only under a contract; since no notice prints it, nobody sees when it is missing.',
  message: (data: { recipient: Named }) =>
    `${name(data.recipient)} is a processor, but no contract with it is recorded.`,
  fix: () => 'Record it: contract: { signed: 2026-03-12 }, or contract: true.',

  *check(model) {
    if (!isRecord(model)) return
    for (const recipient of receivers(model)) {
      if (recipient.role !== 'processor' || recipient.contract !== undefined) continue
      yield { at: child(recipient, 'contract'), data: { recipient: named.recipient(recipient) } }
    }
  },
})
