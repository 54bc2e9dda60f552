import { specialConditionsIn } from '../../facts/conditions.js'
import { isDamaged } from '../../facts/coverage.js'
import { purposeName } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

const laws = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' } as const

export default defineRule({
  id: 'condition-stands-beside-basis',
  severity: 'error',
  cites: {
    eu: ['gdpr:6.1', 'gdpr:9.2', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:6.1', 'uk-gdpr:9.2', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'A purpose that names a condition of Article 9(2) names a lawful basis of Article 6 as well.',
  confidence: 'read',
  why: 'Article 9(2) lifts a ban and allows nothing by itself: sensitive data need a lawful basis like all others.',
  message: (data: { purpose: string; under: string }) =>
    `${data.purpose} names a condition of Article 9(2) but no lawful basis${data.under}: the one does not replace the other.`,
  fix: () =>
    'Keep the condition, and add basis: consent beside explicit consent, legal-obligation beside a law, or whichever basis really applies.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'lawful-basis') continue
      const { basis } = missing.purpose
      const [condition] = specialConditionsIn(missing.purpose, regime)
      // That there is none is a rule of its own.
      if (!condition || isNone(basis) || isDamaged(model, missing.at)) continue
      yield {
        at: missing.at,
        data: { purpose: purposeName(missing.purpose), under: basis ? ` under ${laws[regime]}` : '' },
        related: [{ at: condition.at, is: 'condition' }],
      }
    }
  },
})
