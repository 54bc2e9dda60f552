import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isRecord, isSparedInSwitzerland } from '../../facts/record.js'
import { retentionOf } from '../../facts/retention.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ purpose: Named }, 'purpose'>({
  id: 'swiss-record-holds-periods',
  severity: 'info',
  concerns: 'record',
  cites: { ch: ['fadp:12'] },
  summary: 'Under Swiss law the record says how long data are kept, which the notice need not.',
  confidence: 'read',
  why: 'The record holds the period, or how it is worked out, as far as that is possible.',
  across: 'purpose',
  message: ({ purpose }) =>
    `Nothing says how long data for ${several(purpose)} are kept, which belongs in the record of processing.`,
  fix: () => 'Add retention with a period and when it begins: { keep: ‹how long›, after: ‹what ends› }.',

  *check(model) {
    if (!isRecord(model) || isSparedInSwitzerland(model)) return
    for (const purpose of ownPurposes(model)) {
      if (isNone(purpose.data) || retentionOf(model, purpose) !== undefined) continue
      yield { at: child(purpose, 'retention'), data: { purpose: named.purpose(purpose) } }
    }
  },
})
