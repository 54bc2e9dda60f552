import { expect, test } from 'vitest'
import { knowerOf, knowersAsked, knowersIn, knowersInWords } from '../../src/interview/knowers.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { answered, begun } from './interviewed.js'

test.each([
  [{ is: 'asked', who: 'Glenys', role: 'secretary' }, ['Glenys, secretary']],
  [
    { is: 'fields', fields: {}, asked: { a: { who: 'Glenys' }, b: { who: 'Ann', role: 'clerk' } } },
    ['Glenys', 'Ann, clerk'],
  ],
  [{ is: 'begun', asked: { a: { who: 'Glenys' } } }, ['Glenys']],
  [{ is: 'yes', asked: { a: { who: 'Glenys' } } }, ['Glenys']],
  [{ is: 'later' }, []],
  [{ is: 'words', words: 'Glenys' }, []],
] as const)('whoever an answer names can be named again: %j', (answer, words) => {
  expect(knowersInWords(knowersIn(answer))).toEqual(words)
})

test('those who were named last stand first, each once, with what they are', () => {
  const named = [{ who: 'Glenys', role: 'secretary' }, { who: 'Ann' }, { who: 'Glenys' }, { who: '' }]
  expect(knowersInWords(named)).toEqual(['Glenys, secretary', 'Ann'])
  for (const words of knowersInWords(named)) expect(knowersInWords([knowerOf(words)])).toEqual([words])
})

test('whoever stands in the file can be named again', () => {
  const name = decisionsIn(begun).find(({ id }) => id === 'name') ?? expect.fail('Nobody asks.')
  const after = answered(begun, name, { is: 'asked', who: 'Glenys', role: 'secretary' })
  expect(knowersInWords(knowersAsked(after))).toEqual(['Glenys, secretary'])
})
