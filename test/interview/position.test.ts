import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { type Position, positionOf } from '../../src/interview/position.js'
import { answer, beginningOf, leftIn, type Session, sessionOfTexts, textsIn } from '../../src/interview/session.js'
import { stepOf, stepsIn } from '../../src/interview/steps.js'
import { countOf, seed } from '../sampling.js'
import { day, plainly, starters } from './interviewed.js'

interface Step {
  readonly id: string
  readonly at: Position
  /** How many steps there were, and will be if all that is proposed is confirmed. */
  readonly decisions: number
  readonly foreseen: number
}

/** By how much an answer changed what there is to decide, or will be. */
const brought = (before: Step, decisions: number, foreseen: number): number =>
  Math.max(Math.abs(foreseen - before.foreseen), Math.abs(decisions - before.decisions))

/** The positions of a whole conversation, each as it is told before the question. */
async function steps(answerTo: (decision: Decision) => Answer): Promise<readonly Step[]> {
  let session: Session | undefined = await sessionOfTexts([{ path: 'privacy.yaml', text: beginningOf() }], day)
  const told: Step[] = []
  while (session?.next !== undefined) {
    const { next, decisions, foreseen }: Session = session
    told.push({ id: next.id, at: positionOf(session, next.id), decisions: stepsIn(decisions).length, foreseen })
    const became = await answer(session, next, answerTo(next))
    if ('refused' in became) throw new Error(`${next.id}: ${JSON.stringify(became.refused)}`)
    session = became.session
    if (told.length > 120) throw new Error('It does not end.')
  }
  return told
}

test('the count goes up by one with each answer, and is certain in the end', async ({ annotate }) => {
  const situations = fc.nat(starters.length - 1)
  await fc.assert(
    fc.asyncProperty(
      situations,
      fc.integer({ min: 1, max: 7 }),
      fc.infiniteStream(fc.nat(9)),
      async (index, size, dice) => {
        const { id: situation, purposes } = starters[index] ?? { id: 'other', purposes: [] }
        const told = await steps((decision) => {
          if (decision.id === 'situation') return { is: 'picked', values: [situation] }
          if (decision.id === 'purposes') return { is: 'picked', values: purposes.slice(0, size).map(({ id }) => id) }
          return dice.next().value === 0 ? { is: 'later' } : plainly(decision)
        })
        for (const [step, { id, at, decisions, foreseen }] of told.entries()) {
          expect(at.of, id).toBeGreaterThanOrEqual(at.number)
          const before = told[step - 1]
          if (before === undefined) continue
          // No two are called alike.
          expect([at.number, at.part], id).not.toEqual([before.at.number, before.at.part])
          // Never back; forward by one, and by what an answer brought that is decided already.
          const on = at.number - before.at.number
          expect(on, id).toBeGreaterThanOrEqual(0)
          expect(on, id).toBeLessThanOrEqual(1 + Math.max(0, decisions - before.decisions))
          if (before.at.isCertain)
            expect({ of: at.of, isCertain: at.isCertain }, id).toEqual({ of: before.at.of, isCertain: true })
          // Where no list is answered, and nothing becomes certain, the sum changes by what an answer brought beside what was foreseen.
          const isGuessed = ['situation', 'purposes', 'recipients'].includes(before.id)
          if (!isGuessed && at.isCertain === before.at.isCertain)
            expect(Math.abs(at.of - before.at.of), id).toBeLessThanOrEqual(brought(before, decisions, foreseen))
        }
        const last = told.at(-1)
        expect(last?.at).toEqual({ number: last?.decisions, of: last?.decisions, isCertain: true })
      },
    ),
    { numRuns: countOf(100, 'conversations', annotate, { share: 25, least: 4 }), seed },
  )
})

test('whoever left something and goes on another day finds the numbers as they were', async () => {
  let session: Session | undefined = await sessionOfTexts([{ path: 'privacy.yaml', text: beginningOf() }], day)
  let left = 0
  while (session?.next !== undefined) {
    const { next }: Session = session
    const resumed = await sessionOfTexts(textsIn(session), day)
    const again = new Set((resumed ? leftIn(resumed) : []).map(({ id }) => id))
    left = Math.max(left, again.size)
    expect(resumed && positionOf(resumed, next.id, again).number, next.id).toBe(positionOf(session, next.id).number)
    const given: Answer =
      next.id === 'situation'
        ? { is: 'picked', values: ['club'] }
        : ['contact', 'children.members', 'cookies'].includes(next.id) || next.screen === 'time'
          ? { is: 'later' }
          : plainly(next)
    const became = await answer(session, next, given)
    if ('refused' in became) throw new Error(`${next.id}: ${JSON.stringify(became.refused)}`)
    session = became.session
  }
  expect(left).toBeGreaterThan(1)
})

/** Everything that is decided, and the numbers by which whoever looks back finds it. */
const numbersIn = (session: Session): ReadonlyMap<string, number> =>
  new Map(
    session.decisions
      .filter(({ isDone, isUsual }) => isDone && isUsual !== true)
      .map((one) => [stepOf(one), positionOf(session, one.id).number]),
  )

test.each(starters.slice(0, 2))(
  'of $id each question has one number that stays, also for whoever looks back or opens the file another day',
  async ({ id: situation, purposes }) => {
    let session: Session | undefined = await sessionOfTexts([{ path: 'privacy.yaml', text: beginningOf() }], day)
    const told = new Map<string, number>()
    while (session?.next !== undefined) {
      const { next }: Session = session
      const at = positionOf(session, next.id)
      // By one at a time, and never back.
      const last = Math.max(0, ...told.values())
      expect([last, last + 1], next.id).toContain(at.number)
      told.set(stepOf(next), at.number)
      const given: Answer =
        next.id === 'situation'
          ? { is: 'picked', values: [situation] }
          : next.id === 'purposes'
            ? { is: 'picked', values: [...purposes.slice(0, 6).map(({ id }) => id), 'Look after the gate keys'] }
            : plainly(next)
      const became = await answer(session, next, given)
      if ('refused' in became) throw new Error(`${next.id}: ${JSON.stringify(became.refused)}`)
      session = became.session
      for (const [step, number] of numbersIn(session)) expect(number, step).toBe(told.get(step) ?? number)
    }
    const resumed = session && (await sessionOfTexts(textsIn(session), day))
    for (const [step, number] of resumed === undefined ? [] : numbersIn(resumed))
      expect(number, step).toBe(told.get(step) ?? number)
    expect(told.size).toBeGreaterThan(12)
  },
)
