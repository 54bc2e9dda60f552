import { basesBeside, specialConditionsIn } from '../../facts/conditions.js'
import { refusalDoubt } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several, word } from '../../grammar/english.js'
import type { Basis } from '../../model/types.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named; readonly basis: Basis['type'] }, 'purpose'>({
  id: 'explicit-consent-leaves-a-choice',
  severity: 'info',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:7.3', 'gdpr:7.4', 'gdpr:9.2.a'],
    uk: ['uk-gdpr:7.3', 'uk-gdpr:7.4', 'uk-gdpr:9.2.a'],
  },
  summary: 'Explicit consent beside a contract or legitimate interests says that people can refuse it.',
  confidence: 'read',
  across: 'purpose',
  why: 'The pair is allowed, but whoever takes the consent back ends the use of these data, and the contract goes on.',
  message: ({ purpose, basis }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on ${basis === 'contract' ? 'a contract' : word(basis)} and on explicit consent: people can take the consent back, but nothing says that they lose nothing by it.`,
  fix: () =>
    'If the rest works without these data, add refusable: true to the condition; if not, look for another condition.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'explicit-consent' || condition.refusable !== undefined) continue
        const bases = basesBeside(purpose, condition, regime)
        const beside = bases.find(({ type }) => type === 'contract' || type === 'legitimate-interests')
        if (!beside || bases.some(({ type }) => type === 'consent')) continue
        if (refusalDoubt(model, purpose, condition) !== undefined) continue
        yield {
          at: condition.at,
          data: {
            purpose: named.purpose(purpose),
            basis: beside.type,
          },
          related: [{ at: beside.at, is: 'basis-beside' }],
        }
      }
    }
  },
})
