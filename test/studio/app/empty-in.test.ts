import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/interview/decision.js'
import type { Standing } from '../../../src/interview/standing.js'
import { answerOf, begin, type Draft, isIfThereIsOne } from '../../../src/studio/app/draft.js'
import { emptyIn, isNothing } from '../../../src/studio/app/empty-in.js'
import type { Asked } from '../../../src/studio/messages.js'
import { answered, begun, interviewed, plainly, starters } from '../../interview/interviewed.js'

const shown = (decision: Decision): Asked => ({ ...decision, position: { number: 1, of: 1, isCertain: false } })
const alone = { of: () => undefined }

/** What is left for later in a file. */
const left = ({ marks }: Standing): readonly string[] =>
  [...marks].flatMap(([at, mark]) => (mark.left === undefined ? [] : [at]))

/** What to go on with a draft leaves, though the page said nothing of it; nothing where it is refused. */
function leftWithoutAWord(decision: Decision, draft: Draft, standing: Standing): readonly string[] {
  const asked = shown(decision)
  if (emptyIn(asked, draft, alone).length > 0) return []
  const answer = answerOf(asked, draft)
  if ('refused' in decision.take(answer)) return []
  const before = left(standing)
  return left(answered(standing, decision, answer)).filter((at) => !before.includes(at))
}

/** Drafts in which the first field alone is filled, and in which nothing is. */
function drafts(decision: Decision): readonly Draft[] {
  const draft = begin(shown(decision))
  const { form } = decision
  const [first] = form.kind === 'fields' ? form.fields : []
  if (first === undefined) return [draft]
  const said =
    first.form.kind === 'text' ? [first.form.example ?? 'Wales'] : first.form.options.map(({ value }) => [value])
  return [draft, ...said.map((value) => ({ ...draft, fields: { ...draft.fields, [first.id]: value } }))]
}

/** What may be left without being named: the screen says it of itself. */
const saysSo = ({ form }: Decision): boolean =>
  form.kind === 'fields' && (form.each === true || form.fields.some(isIfThereIsOne))

describe('to go on with nothing said', () => {
  for (const { id } of starters.values())
    test(`leaves nothing open without a word: ${id}`, () => {
      interviewed((decision, standing) => {
        for (const draft of drafts(decision)) {
          const silent = leftWithoutAWord(decision, draft, standing)
          if (!saysSo(decision)) expect(silent, `${decision.id} ${JSON.stringify(draft.fields)}`).toEqual([])
        }
        const draft = begin(shown(decision))
        const isAnswer = !isNothing(answerOf(shown(decision), draft)) || decision.screen === 'situation'
        expect(isAnswer || emptyIn(shown(decision), draft, alone).length > 0, decision.id).toBe(true)
        return decision.id === 'situation' ? { is: 'picked', values: [id] } : plainly(decision)
      }, begun)
    })
})
