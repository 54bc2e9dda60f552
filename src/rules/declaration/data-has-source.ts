import { named } from '../../facts/names.js'
import { sourcelessData } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

interface Sourceless {
  readonly datum: Named
}

export default defineRule<Sourceless, 'datum'>({
  id: 'data-has-source',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:14.1', 'gdpr:14.2.f'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:14.1', 'uk-gdpr:14.2.f'],
    ch: ['fadp:19.3'],
  },
  summary: 'All data that are used have a source.',
  confidence: 'read',
  leansOn: ['./inferred', '/sources/*/data'],
  across: 'datum',
  why: 'What people must be told, and when, depends on whether they gave the data themselves.',
  message: ({ datum }) => `Nothing says how you come by ${several(datum)}.`,
  fix: () =>
    'Add a source, sources: { ‹id›: { type: direct, label: ‹where people give them› } }, and name it in the purpose: sources: [‹id›].',

  *check(model) {
    for (const datum of sourcelessData(model)) {
      // What the organisation itself assigns comes from nowhere else.
      if (datum.label && saidBy(datum.label, 'assignedData').length > 0) continue
      yield { at: datum.at, data: { datum: named.datum(datum) } }
    }
  },
})
