import { purposeName } from '../../model/query.js'
import { required } from '../../model/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'retention-is-stated',
  severity: 'error',
  cites: { eu: ['gdpr:13.2.a', 'gdpr:14.2.a'], uk: ['uk-gdpr:13.2.a', 'uk-gdpr:14.2.a'] },
  summary: 'The notice says how long each purpose keeps data, or how that is decided.',
  confidence: 'read',
  why: 'People must be told the storage period, or how it is set.',
  message: (data: { purpose: string }) => `Nothing says how long the data for ${data.purpose} are kept.`,
  fix: () => 'Add retention with a period and when it begins: { keep: 6 years, after: your membership ends }.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'storage-period') yield { at: missing.at, data: { purpose: purposeName(missing.purpose) } }
    }
  },
})
