import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'interests-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1.f', 'gdpr:13.1.d', 'gdpr:14.2.b'],
    uk: ['uk-gdpr:6.1.f', 'uk-gdpr:13.1.d', 'uk-gdpr:14.2.b'],
  },
  summary: 'Where a purpose rests on legitimate interests, the notice says which.',
  confidence: 'read',
  why: 'People must be told the interest, or they cannot weigh it and object.',
  message: (data: { purpose: Named }) =>
    `${name(data.purpose)} rests on legitimate interests, but nothing says which interest is pursued.`,
  fix: () =>
    'Add the aim and whose it is: interests: [{ interest: seeing which outings members come to, holder: us }].',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'legitimate-interests') continue
      yield { at: missing.at, data: { purpose: named.purpose(missing.purpose) } }
    }
  },
})
