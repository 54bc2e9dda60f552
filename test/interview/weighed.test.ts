import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { answered, begun, starters, textOf } from './interviewed.js'

const purposes = starters.flatMap((situation) => situation.purposes.map(({ id }) => ({ situation: situation.id, id })))

function carded(situation: string, id: string) {
  let standing = begun
  for (const [decision, answer] of [
    ['situation', { is: 'picked', values: [situation] }],
    ['country', { is: 'words', words: 'GB' }],
    ['purposes', { is: 'picked', values: [id] }],
  ] as const) {
    const found = decisionsIn(standing).find((one) => one.id === decision)
    if (found) standing = answered(standing, found, answer)
  }
  return standing
}

const takenAll = (from: ReturnType<typeof carded>, id: string, answers: readonly Answer[]) =>
  answers.reduce((standing, answer) => {
    const card = decisionsIn(standing).find((one) => one.id === `purposes.${id}`)
    return card === undefined ? standing : answered(standing, card, answer)
  }, from)

test('a day of weighing that is said first leaves the basis as it is confirmed', () => {
  let weighed = 0
  for (const { situation, id } of purposes) {
    const standing = carded(situation, id)
    const card = decisionsIn(standing).find((one) => one.id === `purposes.${id}`)
    if (card?.form.kind !== 'card' || card.form.needs.length === 0) continue
    weighed += 1
    const needs = { weighed: '1 March 2025' }
    const whole = textOf(takenAll(standing, id, [{ is: 'yes', needs }]))
    expect(whole).toMatch(/basis:\n {6}type: legitimate-interests\n/)
    expect(textOf(takenAll(standing, id, [{ is: 'begun', needs }, { is: 'yes' }])), `${situation} ${id}`).toBe(whole)
    const other = textOf(takenAll(standing, id, [{ is: 'yes', changed: { basis: 'contract' }, needs }]))
    expect(other).toContain('basis: contract\n')
    expect(other).not.toContain('balancing')
  }
  expect(weighed).toBeGreaterThan(5)
})
