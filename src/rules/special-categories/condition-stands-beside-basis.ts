import { specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, lawOf, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Baseless {
  readonly purpose: Named
  /** The law under which it has no basis, where it has one under another. */
  readonly under?: Regime
  /** Whether the condition is consent, which may be the basis as well. */
  readonly consent?: true
}

export default defineRule<Baseless, 'purpose'>({
  id: 'condition-stands-beside-basis',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1', 'gdpr:9.2', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:6.1', 'uk-gdpr:9.2', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'A purpose that names a condition of Article 9(2) names a lawful basis of Article 6 as well.',
  confidence: 'read',
  across: 'purpose',
  why: 'Article 9(2) lifts a ban and allows nothing by itself: sensitive data need a lawful basis like all others.',
  message: ({ purpose, under, consent }) =>
    consent
      ? `${Several(purpose)} ${agrees(purpose, 'names', 'name')} consent as the condition of Article 9(2), and nothing says whether it is the lawful basis too.`
      : `${Several(purpose)} ${agrees(purpose, 'names', 'name')} a condition of Article 9(2) but no lawful basis${under === undefined ? '' : ` under ${lawOf(under)}`}: the one does not replace the other.`,
  fix: ({ consent }) =>
    consent
      ? 'If it is, say so: basis: consent.'
      : 'Keep the condition, and add basis: legal-obligation beside a law, or whichever basis really applies.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'lawful-basis' || missing.only) continue
      const { basis } = missing.purpose
      const [condition] = specialConditionsIn(missing.purpose, regime)
      // That there is none is a rule of its own.
      if (!condition || isNone(basis)) continue
      const isConsent = condition.type === 'explicit-consent' || condition.type === 'consent'
      yield {
        at: missing.at,
        data: {
          purpose: named.purpose(missing.purpose),
          ...(basis && { under: regime }),
          ...(isConsent && { consent: true as const }),
        },
        // One consent that is explicit meets both Articles.
        ...(isConsent && { severity: 'info' as const }),
        related: [{ at: condition.at, is: 'condition' }],
      }
    }
  },
})
