import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn, openIn } from '../../src/interview/sequence.js'
import { countOf, seed } from '../sampling.js'
import { answered, begun, interviewed, plainly, textOf } from './interviewed.js'

/** What a secretary could answer; what is not here is answered plainly. */
const answers: Readonly<Record<string, Answer>> = {
  situation: { is: 'picked', values: ['club'] },
  contact: { is: 'fields', fields: { email: 'secretary@cwm-derwen.example', post: '3 Chapel Lane, Cwm Derwen' } },
  purposes: { is: 'picked', values: ['membership', 'Run a tool library'] },
  recipients: { is: 'picked', values: ['mailchimp', 'members', 'Lloyds Bank'] },
}

/** Whether contracts bind those who help, of several by their names and of each alone: the same reply. */
const contracts: Readonly<Record<string, string>> = {
  'recipients.all': 'Mailchimp on 4 March 2024, Lloyds Bank yes',
  'recipients.mailchimp': '4 March 2024',
  'recipients.lloyds-bank': 'yes',
}

function answerTo(decision: Decision): Answer {
  const answer = answers[decision.id] ?? plainly(decision)
  if (answer.is !== 'yes') return answer
  const contract = contracts[decision.id]
  if (contract !== undefined) return { ...answer, needs: { ...answer.needs, contract } }
  // What was not ticked among the uses is not done: saying yes to it here would be another reply to the same question.
  if (decision.id !== 'sharing') return answer
  return { ...answer, needs: Object.fromEntries(Object.keys(answer.needs ?? {}).map((need) => [need, 'none'])) }
}

describe('the interview', () => {
  it('confirms nothing that was left or given to somebody', () => {
    for (const answer of [{ is: 'later' }, { is: 'asked', who: 'Ann; proposed: [x]', role: 'treasurer' }] as const) {
      const { standing } = interviewed(({ id }) => (id === 'situation' ? { is: 'picked', values: ['club'] } : answer))
      expect(JSON.parse(JSON.stringify(standing.value))).toEqual({ forthright: 1 })
    }
  })

  test('the same replies in any order make the same file', ({ annotate }) => {
    const inOrder = textOf(interviewed(answerTo).standing)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (picks) => {
        let standing = begun
        for (const pick of picks) {
          const open = openIn(decisionsIn(standing))
          const decision = standing.isOurs ? open[pick % Math.max(open.length, 1)] : open[0]
          if (decision === undefined) break
          standing = answered(standing, decision, answerTo(decision))
        }
        expect(textOf(standing)).toBe(inOrder)
      }),
      { numRuns: countOf(200, 'orders of replies', annotate), seed },
    )
  })

  it('takes another answer in the place of the first', () => {
    const { standing } = interviewed(answerTo)
    const again = decisionsIn(standing)
    for (const decision of again.filter(({ form, isUsual }) => isUsual !== true && form.kind !== 'card'))
      expect(textOf(answered(standing, decision, answerTo(decision))), decision.id).toBe(textOf(standing))
  })
})
