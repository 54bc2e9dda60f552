import { named } from '../../facts/names.js'
import { sourcelessData } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
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
  why: 'What people must be told, and when, depends on whether they gave the data themselves.',
  message: ({ datum }: { datum?: Named }) =>
    `Nothing says how ${datum ? `the data ${name(datum)}` : 'any of the data'} reach you.`,
  fix: () =>
    'Add a source: sources: { form: { type: direct, label: The joining form } }; and name it in the purpose: sources: [form].',

  *check(model) {
    const sourceless = sourcelessData(model)
    if (model.sources.size === 0 && sourceless.length > 1) {
      yield { at: child('', 'sources'), data: {} }
      return
    }
    for (const datum of sourceless) yield { at: datum.at, data: { datum: named.datum(datum) } }
  },
})
