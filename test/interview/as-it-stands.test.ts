import { expect, test } from 'vitest'
import type { Answer, FieldAnswer, Fields } from '../../src/interview/answer.js'
import { make } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { isUnsaid, type Line } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { sampled } from '../sampling.js'
import { answered, interviewed, plainly, starters, textOf } from './interviewed.js'

/** What stands in a form, as whoever only presses Enter gives it; nothing where nothing stands there. */
function asShown({ state, form }: Line): FieldAnswer | Fields | undefined {
  if (isUnsaid(state)) return undefined
  if (form.kind !== 'fields') return form.now
  const given = form.fields.flatMap(({ id, form: { now } }) => (now === undefined ? [] : [[id, now] as const]))
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

/** The text, but for what was left unsaid: a line said first can bring another one to be left. */
const after = (answers: readonly Answer[], { id }: Decision, from: Standing): string =>
  textOf(
    answers.reduce((standing, answer) => {
      const card = decisionsIn(standing).find((one) => one.id === id)
      return card === undefined ? standing : answered(standing, card, answer)
    }, from),
  ).replace(/; left: \d{4}-\d\d-\d\d/g, '')

/** Cards as they come, and one again whose basis is another one. */
function* cardsIn(situation: string): Iterable<readonly [Decision, Standing]> {
  const met: (readonly [Decision, Standing])[] = []
  interviewed((decision, standing) => {
    if (decision.id === 'situation') return { is: 'picked', values: [situation] }
    for (const one of decisionsIn(standing))
      if (one.form.kind === 'card' && one.of === undefined && !met.some(([{ id }]) => id === one.id))
        met.push([one, standing])
    return plainly(decision)
  })
  for (const [card, standing] of met) {
    yield [card, standing]
    if (card.form.kind !== 'card' || !card.form.lines.some(({ id }) => id === 'basis')) continue
    for (const basis of ['consent', 'legitimate-interests', 'contract']) {
      const taken = card.take({ is: 'begun', changed: { basis } })
      if ('refused' in taken) continue
      const then = make(taken.changes, standing).standing
      const again = decisionsIn(then).find(({ id }) => id === card.id)
      if (again !== undefined) yield [again, then]
    }
  }
}

test('a line of a card that is taken as it stands changes nothing', ({ annotate }) => {
  let lines = 0
  for (const { id: situation } of sampled(starters, 'sorts of organisation', annotate, { share: 12, least: 3 }))
    for (const [card, standing] of cardsIn(situation)) {
      if (card.form.kind !== 'card') continue
      const yes = after([{ is: 'yes' }], card, standing)
      for (const line of card.form.lines) {
        const given = asShown(line)
        if (given === undefined) continue
        lines++
        const changed = { [line.id]: given }
        const name = `${situation} ${card.id} ${line.id}`
        expect(after([{ is: 'begun', changed }, { is: 'yes' }], card, standing), name).toBe(yes)
        expect(after([{ is: 'yes', changed }], card, standing), name).toBe(yes)
      }
    }
  expect(lines).toBeGreaterThan(50)
})
