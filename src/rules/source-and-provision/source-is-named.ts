import { sourceName } from '../../model/query.js'
import { required } from '../../model/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'source-is-named',
  severity: 'error',
  cites: { eu: ['gdpr:14.2.f'], uk: ['uk-gdpr:14.2.f'] },
  summary: 'The notice says where data come from that people did not give themselves.',
  confidence: 'read',
  why: 'Who did not hand data over must be told where they come from.',
  message: (data: { source: string }) => `Nothing says who or what ${data.source} is, from which data are obtained.`,
  fix: () =>
    'Name it: name: National Rowing Federation; or its kind and why it has no name: sector: sport, whyNotNamed: It depends on your club.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'source') yield { at: missing.at, data: { source: sourceName(missing.source) } }
    }
  },
})
