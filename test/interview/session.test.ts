import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { whatIsLeft } from '../../src/checking/what-is-left.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionBefore, decisionBehind, lastOf } from '../../src/interview/looking-back.js'
import {
  answer,
  beginningOf,
  openPlacesIn,
  type Session,
  sessionOfTexts,
  textsIn,
} from '../../src/interview/session.js'
import { day, plainly } from './interviewed.js'

async function opened(text: string): Promise<Session> {
  const session = await sessionOfTexts([{ path: 'privacy.yaml', text }], day)
  if (session === undefined) throw new Error('It cannot be read.')
  return session
}

const leftIn = (session: Session) => {
  const { trees, findings } = checkTexts(textsIn(session), { asOf: day })
  return whatIsLeft(trees, findings)
}

const textOf = (session: Session): string => textsIn(session)[0]?.text ?? ''

const answerTo = (decision: Decision): Answer =>
  decision.id === 'purposes' ? { is: 'picked', values: ['membership'] } : plainly(decision)

async function taken(session: Session, decision: Decision, given: Answer): Promise<Session> {
  const became = await answer(session, decision, given)
  if ('refused' in became) throw new Error(`${decision.id}: ${JSON.stringify(became.refused)}`)
  return became.session
}

/** Every state of a conversation, from an empty file to a whole draft. */
async function through(): Promise<readonly Session[]> {
  const states = [await opened(beginningOf())]
  for (;;) {
    const now = states.at(-1)
    if (now?.next === undefined) return states
    if (states.length > 60) throw new Error('It does not end.')
    states.push(await taken(now, now.next, answerTo(now.next)))
  }
}

describe('a session', async () => {
  const states = await through()
  const whole = states.at(-1) ?? (await opened(beginningOf()))

  it('is the file and nothing else: who opens it again is asked the same', async () => {
    for (const state of states) {
      const again = await opened(textOf(state))
      expect(again.next?.id).toBe(state.next?.id)
      expect(again.decisions.map(({ id, isDone }) => [id, isDone])).toEqual(
        state.decisions.map(({ id, isDone }) => [id, isDone]),
      )
    }
  })

  it('goes back and forth in one order', () => {
    const { decisions } = whole
    const back: string[] = []
    for (let now = lastOf(decisions); now; now = decisionBefore(decisions, now.id)) back.unshift(now.id)
    const forth: string[] = []
    for (let now = decisions[0]; now; now = decisionBehind(decisions, now.id)) forth.push(now.id)
    expect(back).toEqual(forth)
    expect(back.length).toBeGreaterThan(10)
    expect(decisionBefore(decisions, back[0] ?? '')).toBeUndefined()
    expect(decisionBehind(decisions, 'no such decision')).toBeUndefined()
  })

  it('takes an answer that is given again for the only one', async () => {
    const name = whole.decisions.find(({ id }) => id === 'name')
    expect(name).toBeDefined()
    if (name === undefined) return
    const other = await taken(whole, name, { is: 'words', words: 'Another Club' })
    expect(textOf(other)).toContain('name: Another Club')
    const [again] = [other.decisions.find(({ id }) => id === 'name')]
    const back = again && (await taken(other, again, { is: 'words', words: 'Northgate Rowing Club' }))
    expect(back && textOf(back)).toBe(textOf(whole))
  })

  it('counts what is open by its marks, and what the law asks for by errors', async () => {
    expect(leftIn(whole)).toEqual({
      toFindOut: openPlacesIn(whole).length,
      people: 0,
      fromPeople: 0,
      asked: 0,
      wrong: 0,
    })
    const half = states[Math.floor(states.length / 2)] ?? whole
    const { toFindOut, asked, wrong } = leftIn(half)
    expect(toFindOut).toBe(openPlacesIn(half).length)
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThanOrEqual(toFindOut)
    expect(wrong).toBe(0)
    for (const { line, what } of openPlacesIn(half))
      expect(textOf(half).split('\n')[line - 1]).toContain(what.replace(/^.*: /, ''))
  })
})

describe('a file that was not begun by the interview', () => {
  it('is not asked what sort of organisation it is, and gets nothing but the answer', async () => {
    const text = 'forthright: 1\ncontrollers:\n  us:\n    name: A # ours\n    country: GB\n'
    const session = await opened(text)
    expect(session.decisions.map(({ id }) => id)).not.toContain('situation')
    const day = session.decisions.find(({ id }) => id === 'effective')
    const after = day && (await taken(session, day, { is: 'words', words: '1 January 2027' }))
    expect(after && textOf(after)).toBe(
      `${text}notices:\n  privacy:\n    effective: 2027-01-01\n`.replace(
        /^(forthright: 1\n)([\s\S]*?)(notices:[\s\S]*)$/,
        '$1$3$2',
      ),
    )
  })

  it('is no session where it is no declaration', async () => {
    for (const text of ['mine', '', '- a\n', 'name: x\n'])
      expect(await sessionOfTexts([{ path: 'privacy.yaml', text }], day)).toBeUndefined()
  })
})
