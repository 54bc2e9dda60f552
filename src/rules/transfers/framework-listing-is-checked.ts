import { isRecord } from '../../facts/record.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unchecked {
  readonly recipient: Named
  readonly mechanism: string
}

export default defineRule<Unchecked, 'recipient'>({
  id: 'framework-listing-is-checked',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] },
  summary: 'A recipient under a framework with the United States has been looked up in its list.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'Only organisations on the list are covered, and a listing lapses each year.',
  message: ({ recipient, mechanism }) =>
    `Nothing says when ${several(recipient)} ${agrees(recipient, 'was', 'were')} looked up in the list that '${mechanism}' rests on.`,
  fix: ({ mechanism }) =>
    `Look at dataprivacyframework.gov and write the day: { type: ${mechanism}, checked: ‹day› }; or use another mechanism.`,
  open: 'the day you found it on the list',

  *check(model, law, regime) {
    if (!isRecord(model)) return
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (row?.kind !== 'framework' || typeof mechanism.checked === 'string') continue
      const recipient = transfer.to
      yield { at: child(mechanism, 'checked'), data: { recipient, mechanism: mechanism.type } }
    }
  },
})
