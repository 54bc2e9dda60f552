import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

/** The most that may be asked for, in francs. */
const most = 300

export default defineRule<{ readonly amount: Quoted }>({
  id: 'swiss-fee-has-its-limit',
  severity: 'error',
  concerns: 'notice',
  cites: { ch: ['fadp:25.6', 'dpo:19.2'] },
  summary: 'Switzerland: nobody pays more than 300 francs for an answer.',
  confidence: 'read',
  why: 'Information is free; where it takes a disproportionate effort, a share of the costs may be asked for, up to a limit.',
  message: ({ amount }) => `People are asked for ${quote(amount)} francs, and Swiss law allows 300 at most.`,
  fix: () => 'Write an amount of at most CHF 300, and tell people before you answer; or write fee: none.',

  *check(model) {
    const fee = model.rights?.fee
    if (!fee || isNone(fee)) return
    for (const text of [fee.amount, fee.words]) {
      if (!text) continue
      const high = saidBy(text, 'francs').find(({ match }) => amountOf(match) > most)
      if (high) yield { at: text.at, data: { amount: quoted(high.match) } }
    }
  },
})

/** The number in an amount: 1'000 francs. */
const amountOf = (written: string): number => Number(written.replace(/[^\d]/g, ''))
