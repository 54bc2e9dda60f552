import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
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

test('the day is asked for once, of several interests that nobody proposed', () => {
  let standing = begun
  const take = (id: string, answer: Answer) => {
    const found = decisionsIn(standing).find((one) => one.id === id)
    if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
    standing = answered(standing, found, answer)
  }
  take('situation', { is: 'picked', values: ['app'] })
  take('country', { is: 'words', words: 'GB' })
  take('purposes', { is: 'picked', values: ['accounts', 'billing', 'support'] })
  for (const id of ['accounts', 'billing', 'support'])
    take(`purposes.${id}`, { is: 'yes', changed: { basis: 'legitimate-interests' } })
  take('purposes.all.weighed', {
    is: 'yes',
    needs: { 'accounts.interests': 'Letting people in', 'billing.interests': 'Being paid', weighed: '3 June 2026' },
  })
  expect(textOf(standing).match(/done: 2026-06-03/g)).toHaveLength(3)
  expect(textOf(standing)).toContain('interests: [Letting people in]')
  expect(decisionsIn(standing).some(({ id }) => id === 'purposes.all.weighed')).toBe(false)
})

test('who left the day on the card is asked only what they want to achieve', () => {
  let standing = begun
  for (const [decision, answer] of [
    ['situation', { is: 'picked', values: ['app'] }],
    ['country', { is: 'words', words: 'GB' }],
    ['purposes', { is: 'picked', values: ['accounts'] }],
    ['purposes.accounts', { is: 'begun', changed: { basis: 'legitimate-interests' } }],
    ['purposes.accounts', { is: 'yes', changed: { provision: { requirement: 'optional' } } }],
  ] as const) {
    const found = decisionsIn(standing).find((one) => one.id === decision)
    if (found) standing = answered(standing, found, answer)
  }
  const details = decisionsIn(standing).find(({ id }) => id === 'purposes.accounts.basis')
  expect(details?.form.kind === 'fields' ? details.form.fields.map(({ id }) => id) : []).toEqual(['interests'])
  expect(JSON.stringify(details?.form)).not.toContain('a member who was hurt')
})
