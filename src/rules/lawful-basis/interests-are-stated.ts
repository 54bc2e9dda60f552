import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Basis, Purpose } from '../../model/types.js'
import { saidBy } from '../../prose/said.js'
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
  open: 'what you want to achieve',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'legitimate-interests') continue
      const { at, purpose, basis } = missing
      if (!isRecord(model) && tellsAim(purpose, basis)) continue
      yield { at, data: { purpose: named.purpose(purpose) } }
    }
  },
})

/** What a published text says of a purpose, or of its basis, may say what it is done for: that is the interest. */
const tellsAim = ({ description, words }: Purpose, basis: Basis): boolean =>
  [description, words, basis.words].some((text) => text !== undefined && saidBy(text, 'aimTold').length > 0)
