import { isLonger, parseDuration } from '../../model/duration.js'
import { type BesideDuty, besideDuties } from '../../model/legal-duty.js'
import { datumName, purposeName } from '../../model/query.js'
import { isDeletedAtEnd, startsTogether } from '../../model/retention.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Early {
  readonly datum: string
  /** When deletion is promised: 'on request', 'after 1 year'. */
  readonly when: string
  readonly duty: string
}

export default defineRule<Early>({
  id: 'deletion-awaits-legal-duty',
  severity: 'warning',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:17.3.b'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:17.3.b'] },
  summary: 'A promise to delete leaves out what a law has to be kept for.',
  confidence: 'read',
  why: 'People may rely on a deletion that a law forbids.',
  message: ({ datum, when, duty }) =>
    `Deletion of ${datum} is promised ${when}, but the law may still have the same kept for ${duty}.`,
  fix: () => 'Say what stays: exceptions: [{ records: your invoices, keep: 7 years, after: the tax year ends }].',

  *check(model, _law, regime) {
    const told = new Set<string>()
    for (const beside of besideDuties(model, regime)) {
      const promise = promiseOf(beside)
      if (promise === undefined || told.has(promise.at)) continue
      told.add(promise.at)
      const { duty } = beside
      const data = { datum: datumName(duty.datum), when: promise.when, duty: purposeName(duty.purpose) }
      yield { at: promise.at, data, related: [{ at: duty.purpose.at, message: 'rests on a law' }] }
    }
  },
})

function promiseOf({ rule, duty }: BesideDuty): { readonly at: string; readonly when: string } | undefined {
  if (rule.onRequest?.includes('delete')) return { at: child(rule, 'onRequest'), when: 'on request' }
  const [short, long] = [parseDuration(rule.keep ?? ''), parseDuration(duty.rule.keep ?? '')]
  // Periods that begin together are compared by retention-covers-legal-duty.
  if (!isDeletedAtEnd(rule) || startsTogether(rule, duty.rule)) return undefined
  return short && long && isLonger(long, short) ? { at: child(rule, 'keep'), when: `after ${rule.keep}` } : undefined
}
