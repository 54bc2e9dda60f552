import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly source: Named
}

export default defineRule<Found, 'source'>({
  id: 'indirect-data-is-listed',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.1.d'], uk: ['uk-gdpr:14.1.d'], ch: ['fadp:19.3'] },
  summary: 'The notice lists what kinds of data come from elsewhere.',
  confidence: 'read',
  across: 'source',
  why: 'People who did not hand their data over must be told which kinds are held.',
  message: ({ source }) => `Nothing says which data come from ${several(source)}.`,
  fix: () => 'List them with the source, data: [‹id›], or with the purpose that uses it.',
  open: 'which data come from there',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'indirect-data') yield { at: missing.at, data: { source: named.source(missing.source) } }
    }
  },
})
