import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Unnamed {
  readonly purpose: Named
}

export default defineRule<Unnamed, 'purpose'>({
  id: 'interests-are-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1.f', 'gdpr:13.1.d', 'gdpr:14.2.b'],
    uk: ['uk-gdpr:6.1.f', 'uk-gdpr:13.1.d', 'uk-gdpr:14.2.b'],
  },
  summary: 'Where a purpose rests on legitimate interests, the notice says which.',
  confidence: 'read',
  across: 'purpose',
  why: 'People must be told the interest, or they cannot weigh it and object.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on legitimate interests, but nothing says which interest is pursued.`,
  fix: () => 'Add the aim and whose it is: interests: [{ interest: ‹what you want to achieve›, holder: us }].',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'legitimate-interests') continue
      yield { at: missing.at, data: { purpose: named.purpose(missing.purpose) }, severity: missing.weighs }
    }
  },
})
