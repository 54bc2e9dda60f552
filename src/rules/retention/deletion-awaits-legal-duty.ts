import { besideDuties } from '../../facts/legal-duty.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { name, several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly datum: Named
  readonly duty: Named
}

export default defineRule<Found, 'datum'>({
  id: 'deletion-awaits-legal-duty',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:17.3.b'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:17.3.b'], ch: ['fadp:6.2'] },
  summary: 'A promise to delete leaves out what a law requires to be kept.',
  confidence: 'read',
  leansOn: ['./retention/exceptions'],
  across: 'datum',
  why: 'People may rely on a deletion that a law forbids.',
  message: ({ datum, duty }) =>
    `Deletion of ${several(datum)} is promised on request, but a law may still require them to be kept for ${name(duty)}.`,
  fix: () => 'Say what stays: exceptions: [{ records: ‹which›, keep: ‹how long›, after: ‹what ends› }].',

  *check(model, _law, regime) {
    const told = new Set<string>()
    for (const { rule, duty } of besideDuties(model, regime)) {
      // Periods are told purpose by purpose, so a shorter one beside the legal one misleads nobody; a promise does.
      const at = child(rule, 'onRequest')
      if (!rule.onRequest?.includes('delete') || told.has(at)) continue
      told.add(at)
      const data = { datum: named.datum(duty.datum), duty: named.purpose(duty.purpose) }
      yield { at, data, related: [{ at: duty.purpose.at, is: 'rests-on-law' }] }
    }
  },
})
