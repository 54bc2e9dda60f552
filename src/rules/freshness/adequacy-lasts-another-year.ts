import { aYearAfter } from '../../facts/calendar.js'
import { adequacyReliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, country, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Ending {
  readonly recipient: Named
  readonly country: string
  readonly last: string
}

export default defineRule<Ending, 'recipient'>({
  id: 'adequacy-lasts-another-year',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A', 'uk-gdpr:45C'], ch: ['fadp:16.1'] },
  summary: 'A transfer that rests on adequacy has a fallback where the decision ends within a year.',
  confidence: 'read',
  across: 'recipient',
  why: 'When a decision ends, each transfer that rests on it needs another ground on the same day.',
  message: ({ recipient, country: code, last }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data in ${country(code)} under a decision that ends on ${last}, but no fallback is recorded.`,
  fix: () => 'Agree standard clauses now and say so: fallback: ‹what is agreed›.',

  *check(model, law, regime) {
    for (const { transfer, at, decision } of adequacyReliances(model, law, regime)) {
      const { until } = decision
      if (until === undefined || until > aYearAfter(law.asOf)) continue
      const { to, country } = transfer
      yield { at, data: { recipient: to, country, last: until } }
    }
  },
})
