import { purposeName } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'provision-is-stated',
  severity: 'error',
  cites: { eu: ['gdpr:13.2.e'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'People who are asked for data are told whether they have to give them.',
  confidence: 'read',
  why: 'People must be told whether they have to give the data, and what follows if they do not.',
  message: (data: { whose: string }) => `Nothing says whether people have to give the data for ${data.whose}.`,
  fix: () =>
    'Add provision: { requirement: contractual, obliged: true, consequence: We cannot enrol you. }, or requirement: optional.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'provision') continue
      const whose = missing.purpose ? purposeName(missing.purpose) : 'the purposes that use the general sources'
      yield { at: missing.at, data: { whose } }
    }
  },
})
