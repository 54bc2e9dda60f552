import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { idsIn, type Standing, statedAt } from '../../src/interview/standing.js'
import { wouldTakeOut } from '../../src/interview/taking-out.js'
import { child, isWithin } from '../../src/source/pointer.js'
import { isWhole } from '../sampling.js'
import { answered, begun, interviewed, plainly, starters } from './interviewed.js'

/** A whole interview: all that is usual is done, two help, and something is stored. */
function whole(id: string): Standing {
  const usual = starters.find((one) => one.id === id)?.purposes ?? []
  const picks: Readonly<Record<string, readonly string[]>> = {
    situation: [id],
    purposes: usual.slice(0, 4).map((one) => one.id),
    recipients: ['stripe', 'Northgate Printers'],
    cookies: ['session'],
  }
  const everybody = (decision: Decision): Answer => {
    const values = picks[decision.id]
    if (values !== undefined) return { is: 'picked', values }
    const { form } = decision
    if (decision.id !== 'sharing' || form.kind !== 'card') return plainly(decision)
    return { is: 'yes', changed: Object.fromEntries(form.lines.map(({ id: line }) => [line, ['stripe']])) }
  }
  return interviewed(everybody).standing
}

/** Answers that take something away: no to a card, and a list with one thing less. */
function takingAway({ form }: Decision): readonly Answer[] {
  if (form.kind === 'card') return form.canDeny ? [{ is: 'no' }] : []
  if (form.kind !== 'many') return []
  const now = form.now ?? []
  if (now.length > 0) return [{ is: 'picked', values: ['I do not know'] }, ...oneLess(now)]
  return []
}

function oneLess(now: readonly string[]): readonly Answer[] {
  return now.length < 2 ? [] : now.map((gone) => ({ is: 'picked', values: now.filter((each) => each !== gone) }))
}

const registers = ['purposes', 'recipients', 'cookies/items'] as const

const entriesOf = (standing: Standing): readonly string[] =>
  registers.flatMap((register) => idsIn(standing, register).map((id) => child('', ...register.split('/'), id)))

const some = starters.filter(({ id }) => isWhole || ['club', 'shop', 'practice'].includes(id)).map(({ id }) => id)

test.for(some)('what was confirmed never goes without a word: %s', (id) => {
  const before = whole(id)
  const decisions = decisionsIn(before)
  const stated = decisions.flatMap(({ decides }) => decides).filter(({ at }) => statedAt(before, at) !== undefined)
  let count = 0
  for (const decision of decisions.filter(({ of }) => of === undefined))
    for (const answer of takingAway(decision)) {
      const after = answered(before, decision, answer)
      const gone = entriesOf(before).filter((entry) => statedAt(after, entry) === undefined)
      const lost = gone.filter((entry) =>
        stated.some(({ at }) => at !== entry && at !== child(entry, 'title') && isWithin(at, entry)),
      )
      const told = wouldTakeOut(decision, answer, before)
      expect(told === undefined, `${decision.id} ${JSON.stringify(answer)}`).toBe(lost.length === 0)
      count += lost.length
    }
  expect(count).toBeGreaterThan(4)
})

test('what was only ticked is taken back by a tick, and nothing is asked', () => {
  const [membership, events] = starters.find(({ id }) => id === 'club')?.purposes ?? []
  const club = answered(begun, decisionOf('situation', begun), { is: 'picked', values: ['club'] })
  const two = answered(club, decisionOf('purposes', club), {
    is: 'picked',
    values: [membership?.id ?? '', events?.id ?? ''],
  })
  const one: Answer = { is: 'picked', values: [membership?.id ?? ''] }
  expect(wouldTakeOut(decisionOf('purposes', two), one, two)).toBeUndefined()
  expect(wouldTakeOut(decisionOf('purposes', two), { is: 'picked', values: ['Lend tools'] }, two)).toBeUndefined()
})

test('an answer that is given again takes nothing out', () => {
  const before = whole('club')
  for (const decision of decisionsIn(before).filter(({ form }) => form.kind === 'many')) {
    const values = decision.form.kind === 'many' ? (decision.form.now ?? []) : []
    expect(wouldTakeOut(decision, { is: 'picked', values }, before), decision.id).toBeUndefined()
  }
})

test('the contract of whoever helps is told of, and what they do', () => {
  const before = whole('club')
  const card = decisionOf('recipients.stripe', before)
  const told = wouldTakeOut(card, { is: 'no' }, before)
  expect(told).toMatch(/^It takes with it what you confirmed\. Stripe.*: .*its contract; that it gets data \(/)
})

const decisionOf = (id: string, standing: Standing): Decision => {
  const found = decisionsIn(standing).find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is not asked.`)
  return found
}
