import { isRecord } from '../../facts/record.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'swiss-clauses-are-adapted',
  severity: 'warning',
  concerns: 'notice',
  cites: { ch: ['fadp:16.2.d'] },
  summary: 'Standard clauses for a Swiss transfer carry the changes that the Swiss authority asks for.',
  confidence: 'recalled',
  why: 'The FDPIC recognises the EU clauses only with changes: its own competence, Swiss courts, the Swiss Act.',
  message: (data: { recipient: Named }) =>
    `Nothing says that the clauses agreed with ${name(data.recipient)} carry the changes for Switzerland.`,
  fix: () => 'Agree the changes and add { type: ch-scc, swissChanges: true }.',

  *check(model, law, regime) {
    for (const { transfer, mechanism } of reliances(model, law, regime)) {
      const isAdapted = mechanism.swissChanges ?? !isRecord(model)
      if (mechanism.type !== 'ch-scc' || transfer.adequate || isAdapted) continue
      yield { at: child(mechanism, 'swissChanges'), data: { recipient: transfer.to } }
    }
  },
})
