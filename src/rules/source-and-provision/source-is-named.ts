import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly source: Named
}

export default defineRule<Found, 'source'>({
  id: 'source-is-named',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.2.f'], uk: ['uk-gdpr:14.2.f'] },
  summary: 'The notice says where data come from that people did not give themselves.',
  confidence: 'read',
  across: 'source',
  why: 'People who did not hand their data over must be told where the data come from.',
  message: ({ source }) => `Data come from ${several(source)}, but nothing says who or what that is.`,
  fix: () =>
    'Name it: name: ‹who it is›; or give its kind and say why not: sector: ‹its line of work›, whyNotNamed: ‹why›.',
  open: 'who gives the data',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'source') yield { at: missing.at, data: { source: named.source(missing.source) } }
    }
  },
})
