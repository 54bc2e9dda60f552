import { isRecord } from '../../facts/record.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unadapted {
  readonly recipient: Named
}

export default defineRule<Unadapted, 'recipient'>({
  id: 'swiss-clauses-are-adapted',
  severity: 'warning',
  concerns: 'record',
  cites: { ch: ['fadp:16.2.d'] },
  summary: 'Standard clauses for a Swiss transfer carry the changes that the Swiss authority asks for.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'The FDPIC recognises the EU clauses only with changes: its own competence, Swiss courts, the Swiss Act.',
  message: ({ recipient }) =>
    `Nothing says that the clauses agreed with ${several(recipient)} carry the changes for Switzerland.`,
  fix: () => 'Agree the changes and add { type: ch-scc, swissChanges: true }.',

  *check(model, law, regime) {
    for (const { transfer, mechanism } of reliances(model, law, regime)) {
      const isAdapted = mechanism.swissChanges ?? !isRecord(model)
      if (mechanism.type !== 'ch-scc' || transfer.adequate || isAdapted) continue
      yield { at: child(mechanism, 'swissChanges'), data: { recipient: transfer.to } }
    }
  },
})
