import { basesIn } from '../../facts/bases.js'
import { furtherUses } from '../../facts/further-use.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'new-consent-is-the-basis',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1.a', 'gdpr:6.4'],
    uk: ['uk-gdpr:6.1.a', 'uk-gdpr:6.4', 'uk-gdpr:8A'],
  },
  summary: 'A new use that people agreed to anew rests on that consent.',
  confidence: 'read',
  across: 'purpose',
  why: 'A consent that allows the new use is its lawful basis as well, with everything that a consent asks for.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'is', 'are')} said to be allowed by a new consent, but ${agrees(purpose, 'does', 'do')} not rest on consent.`,
  fix: () => 'If people agreed, add basis: consent and how they did; if not, name what else allows the new use.',

  *check(model, _law, regime) {
    for (const { purpose, furtherTo } of furtherUses(model)) {
      const bases = basesIn(purpose, regime)
      if (furtherTo.route !== 'new-consent' || bases.length === 0) continue
      if (bases.some(({ type }) => type === 'consent')) continue
      yield {
        at: child(furtherTo, 'route'),
        data: { purpose: named.purpose(purpose) },
        related: [{ at: child(purpose, 'basis'), is: 'basis' }],
      }
    }
  },
})
