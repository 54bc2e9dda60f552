import { basesBeside, specialConditionsIn } from '../../facts/conditions.js'
import { refusalDoubt } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several, word } from '../../grammar/english.js'
import type { Basis } from '../../model/types.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named; readonly basis: Basis['type'] }, 'purpose'>({
  id: 'explicit-consent-fits-basis',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1', 'gdpr:7.4', 'gdpr:9.2.a', 'gdpr:recital-42'],
    uk: ['uk-gdpr:6.1', 'uk-gdpr:7.4', 'uk-gdpr:9.2.a', 'uk-gdpr:recital-42'],
  },
  summary: 'Explicit consent stands beside a legal obligation or a public task only where people can refuse.',
  confidence: 'read',
  across: 'purpose',
  why: 'What a law requires cannot be refused, and what cannot be refused is not agreed to.',
  message: ({ purpose, basis }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a ${word(basis)} and on explicit consent, but nothing says that people can refuse.`,
  fix: () =>
    'Use the condition that goes with the law, such as employment-social-protection or substantial-public-interest; or, if people can say no, write refusable: true.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'explicit-consent' || condition.refusable !== undefined) continue
        const [first, ...others] = basesBeside(purpose, condition, regime)
        if (!first || ![first, ...others].every(({ type }) => type === 'legal-obligation' || type === 'public-task')) {
          continue
        }
        // A consent of which more speaks against a free choice is a rule of its own.
        if (refusalDoubt(model, purpose, condition) !== undefined) continue
        yield {
          at: condition.at,
          data: { purpose: named.purpose(purpose), basis: first.type },
          related: [{ at: first.at, is: 'basis-beside' }],
        }
      }
    }
  },
})
