import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'indirect-data-is-listed',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.1.d'], uk: ['uk-gdpr:14.1.d'], ch: ['fadp:19.3'] },
  summary: 'The notice lists what kinds of data come from elsewhere.',
  confidence: 'read',
  why: 'People who did not hand their data over must be told which kinds are held.',
  message: (data: { source: Named }) => `Nothing says which data come from ${name(data.source)}.`,
  fix: () => 'List them with the source, data: [contact], or with the purpose that uses it.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'indirect-data') yield { at: missing.at, data: { source: named.source(missing.source) } }
    }
  },
})
