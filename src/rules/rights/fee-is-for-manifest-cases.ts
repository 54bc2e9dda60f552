import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Fee, Model, Text } from '../../model/types.js'
import { some } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule<{ fee: Quoted }, 'fee'>({
  id: 'fee-is-for-manifest-cases',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.5'], uk: ['uk-gdpr:12.5'] },
  summary: 'A fee is asked only where a request is manifestly unfounded or excessive.',
  confidence: 'read',
  why: 'The law says "manifestly", and you have to show it.',
  across: 'fee',
  message: ({ fee }) =>
    `${Several(fee)} ${agrees(fee, 'allows', 'allow')} a fee in more cases than the law, which speaks of manifestly unfounded or excessive requests.`,
  fix: () => 'Write “manifestly”: fee: { when: [if a request is manifestly unfounded or excessive] }.',

  *check(model) {
    for (const text of fees(model).flatMap(conditionsOf)) {
      const [said] = saidBy(text, 'looseFee')
      if (said) yield { at: text.at, data: { fee: quoted(said.sentence) } }
    }
  },
})

function fees({ rights }: Model): readonly Fee[] {
  if (!rights) return []
  const single = [...(typeof rights.list === 'object' ? rights.list.values() : []), ...(rights.others?.values() ?? [])]
  return [rights, ...single].flatMap(({ fee }) => some(fee) ?? [])
}

/** The words of a published text say again what its cases say. */
const conditionsOf = ({ when, words }: Fee): readonly Text[] => when ?? [words ?? []].flat()
