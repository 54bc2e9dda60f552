import { isRecord, recipientName } from '../../facts/query.js'
import { adequacyReliances, countryName } from '../../facts/transfers.js'
import { defineRule } from '../rule.js'

interface Contested {
  readonly recipient: string
  readonly country: string
  readonly by: string
}

export default defineRule({
  id: 'contested-adequacy-has-a-fallback',
  severity: 'info',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] },
  summary: 'A transfer that rests on a contested decision has a fallback.',
  confidence: 'recalled',
  why: 'Two earlier decisions for the United States fell overnight; a fallback in the contract avoids a rush.',
  message: ({ recipient, country, by }: Contested) =>
    `${recipient} gets data in ${country} under a decision that could fall, because ${by}, but no fallback is recorded.`,
  fix: () => 'Agree standard clauses as well and say so: fallback: The standard clauses are signed.',

  *check(model, law, regime) {
    // Notices do not print it.
    if (!isRecord(model)) return
    for (const { transfer, at, decision } of adequacyReliances(model, law, regime)) {
      const { contested } = decision
      if (contested === undefined || law.asOf < contested.since) continue
      const country = countryName(law, transfer.country)
      yield { at, data: { recipient: recipientName(transfer.recipient), country, by: contested.by } }
    }
  },
})
