import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { answered, begun } from './interviewed.js'

const after = (answers: readonly (readonly [id: string, answer: Answer])[]) =>
  answers.reduce((standing, [id, answer]) => {
    const found = decisionsIn(standing).find((one) => one.id === id)
    if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
    return answered(standing, found, answer)
  }, begun)

const start = [
  ['situation', { is: 'picked', values: ['club'] }],
  ['country', { is: 'words', words: 'GB' }],
  ['purposes', { is: 'picked', values: ['website', 'enquiries'] }],
] as const

const needOf = (standing: ReturnType<typeof after>, id: string) => {
  const form = decisionsIn(standing).find((one) => one.id === `purposes.${id}`)?.form
  return form?.kind === 'card' ? form.needs.find((need) => need.id === 'weighed')?.form : undefined
}

test('a card that is opened again has the day that it was given, and another one can take it over', () => {
  const known = after([...start, ['purposes.website', { is: 'yes', needs: { weighed: '3 March 2026' } }]])
  expect(needOf(known, 'website')).toMatchObject({ now: '3 March 2026' })
  expect(needOf(known, 'enquiries')).toMatchObject({ chips: [{ words: '3 March 2026' }] })
  expect(needOf(known, 'enquiries')).not.toHaveProperty('now')
})

test('a day that was left is not asked again with the sentences', () => {
  const left = after([...start, ['purposes.website', { is: 'yes' }]])
  expect(needOf(left, 'website')).toBeUndefined()
})
