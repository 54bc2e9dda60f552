import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { quotedByText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'no-fee-is-true',
  across: 'words',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.5', 'gdpr:15.3'], uk: ['uk-gdpr:12.5', 'uk-gdpr:15.3'], ch: ['fadp:25.6'] },
  summary: 'No text asks money for a request that the law makes free.',
  confidence: 'read',
  why: 'Whoever reads of a fee does not ask, though a first copy and every other right cost nothing.',
  message: ({ words }) =>
    `${several(words, 'texts')} ${agrees(words, 'asks', 'ask')} money for what the law makes free, as a rule.`,
  fix: () => 'Take the fee out, or name the requests that are manifestly unfounded or excessive, and further copies.',

  *check(model) {
    // What stands as the fee is judged by itself.
    const told = said(model, 'feeTold').filter(({ at }) => !keysOf(at).includes('fee'))
    for (const { at, words, related } of quotedByText(told)) {
      yield { at, data: { words }, related: [...statedFree(model), ...related] }
    }
  },
})

/** Where the declaration says that requests cost nothing. */
function statedFree({ rights }: Model) {
  const fee = rights?.fee
  return isNone(fee) ? [{ at: fee.at, is: 'declared-as' as const, data: quoted('none') }] : []
}
