import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { receivers } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly recipient: Named
}

export default defineRule<Found, 'recipient'>({
  id: 'processor-contract-is-recorded',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:28.3', 'gdpr:5.2'], uk: ['uk-gdpr:28.3', 'uk-gdpr:5.2'], ch: ['fadp:9'] },
  summary: 'The declaration records the contract with each processor.',
  confidence: 'read',
  leansOn: ['/transcription/source'],
  across: 'recipient',
  why: 'A processor may handle data only under a contract; since no notice prints it, nobody sees when it is missing.',
  message: ({ recipient }) =>
    `${Several(recipient)} ${agrees(recipient, 'is a processor', 'are processors')}, but no contract with ${agrees(recipient, 'it', 'them')} is recorded.`,
  fix: () => 'Record it: contract: { signed: ‹day› }, or contract: true.',
  open: 'whether a contract binds it',

  *check(model) {
    if (!isRecord(model)) return
    for (const recipient of receivers(model)) {
      if (recipient.role !== 'processor' || recipient.contract !== undefined) continue
      yield { at: child(recipient, 'contract'), data: { recipient: named.recipient(recipient) } }
    }
  },
})
