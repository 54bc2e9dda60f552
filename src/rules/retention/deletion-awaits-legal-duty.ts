import { besideDuties } from '../../facts/legal-duty.js'
import { datumName, purposeName } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'deletion-awaits-legal-duty',
  severity: 'warning',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:17.3.b'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:17.3.b'], ch: ['fadp:6.2'] },
  summary: 'A promise to delete leaves out what a law requires to be kept.',
  confidence: 'read',
  why: 'People may rely on a deletion that a law forbids.',
  message: ({ datum, duty }: { datum: string; duty: string }) =>
    `Deletion of ${datum} is promised on request, but a law may still require them to be kept for ${duty}.`,
  fix: () => 'Say what stays: exceptions: [{ records: your invoices, keep: 7 years, after: the tax year ends }].',

  *check(model, _law, regime) {
    const told = new Set<string>()
    for (const { rule, duty } of besideDuties(model, regime)) {
      // Periods are told purpose by purpose, so a shorter one beside the legal one misleads nobody; a promise does.
      const at = child(rule, 'onRequest')
      if (!rule.onRequest?.includes('delete') || told.has(at)) continue
      told.add(at)
      const data = { datum: datumName(duty.datum), duty: purposeName(duty.purpose) }
      yield { at, data, related: [{ at: duty.purpose.at, is: 'rests-on-law' }] }
    }
  },
})
