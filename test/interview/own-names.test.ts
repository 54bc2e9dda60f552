import { expect, test } from 'vitest'
import { answersIn, decisionBefore } from '../../src/interview/looking-back.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { answered, standingOf, textOf } from './interviewed.js'

const standing = standingOf(`# Begun by forthright.
# situation: club
forthright: 1
dataSubjects: { members: { label: Members, relation: [member] } }
data: { fees: { label: Fees and payments, kinds: [financial.transactions] }, members: { label: List of members } }
`)
const decisions = decisionsIn(standing)
const names = decisions.find(({ id }) => id === 'names')

test('people and data are called what somebody calls them, and stay what they are', () => {
  if (names === undefined) throw new Error('Nobody asks for names.')
  const told = textOf(answered(standing, names, { is: 'fields', fields: { members: 'Plot holders', fees: 'Rents' } }))
  expect(told).toContain('members: { label: Plot holders, relation: [member] }')
  expect(told).toContain('fees: { label: Rents, kinds: [financial.transactions] }')
  expect(told).toContain('members: { label: List of members }')
  const both = { is: 'fields', fields: { 'data-members': 'Register' } } as const
  expect(textOf(answered(standing, names, both))).toContain('members: { label: Register }')
})

test('names are never asked, and are among the answers that can be given again', () => {
  expect(names?.isDone).toBe(true)
  expect(answersIn(decisions).map(({ id }) => id)).toContain('names')
  expect(nextIn(decisions)?.id).not.toBe('names')
  expect(decisions.map(({ id }) => decisionBefore(decisions, id)?.id)).not.toContain('names')
})
