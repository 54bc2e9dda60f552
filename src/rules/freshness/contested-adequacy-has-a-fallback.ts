import { isRecord } from '../../facts/record.js'
import { adequacyReliances } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, country, Several, written } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Contested {
  readonly recipient: Named
  readonly country: string
  /** The appeal that is pending. */
  readonly appeal: Quoted
}

export default defineRule<Contested, 'recipient'>({
  id: 'contested-adequacy-has-a-fallback',
  severity: 'info',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] },
  summary: 'A transfer that rests on a contested decision has a fallback.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'Two earlier decisions for the United States fell overnight; a fallback in the contract avoids a rush.',
  message: ({ recipient, country: code, appeal }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data in ${country(code)} under a decision that could fall, because an appeal about it is pending (${written(appeal)}), but no fallback is recorded.`,
  fix: () => 'Agree standard clauses as well and say so: fallback: ‹what is agreed›.',
  open: 'what takes its place if the decision falls',

  *check(model, law, regime) {
    // Notices do not print it.
    if (!isRecord(model)) return
    for (const { transfer, at, decision, isNamed } of adequacyReliances(model, law, regime)) {
      const { contested } = decision
      if (contested === undefined || law.asOf < contested.since || model.isSkipped(child(at, 'fallback'))) continue
      const { to, country } = transfer
      // What no mechanism is named for can record none.
      yield {
        at: isNamed ? child(at, 'fallback') : at,
        data: { recipient: to, country, appeal: quoted(contested.appeal) },
      }
    }
  },
})
