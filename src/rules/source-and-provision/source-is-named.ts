import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'source-is-named',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.2.f'], uk: ['uk-gdpr:14.2.f'] },
  summary: 'The notice says where data come from that people did not give themselves.',
  confidence: 'read',
  why: 'People who did not hand their data over must be told where the data come from.',
  message: (data: { source: Named }) => `Data come from ${name(data.source)}, but nothing says who or what that is.`,
  fix: () =>
    'Name it: name: National Rowing Federation; or give its kind and say why not: sector: sport and whyNotNamed: It depends on your last club.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'source') yield { at: missing.at, data: { source: named.source(missing.source) } }
    }
  },
})
