import { describe, expect, it } from 'vitest'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, begun, standingOf, textOf } from './interviewed.js'

const protection = (standing: Standing) => {
  const found = decisionsIn(standing).find(({ id }) => id === 'security')
  if (found === undefined) throw new Error('It is not asked.')
  return found
}

const measures = (standing: Standing) => statedAt(standing, '/security/measures')

const given = (standing: Standing, ...values: readonly string[]) =>
  answered(standing, protection(standing), { is: 'picked', values })

describe('what protects the data', () => {
  it('is any number of sentences, with commas and all', () => {
    const one = given(begun, 'Only Ann, Bo and Cy can open the list.')
    const two = given(one, 'Only Ann, Bo and Cy can open the list.', 'Paper forms are in a locked cabinet.')
    expect(measures(two)).toEqual(['Only Ann, Bo and Cy can open the list.', 'Paper forms are in a locked cabinet.'])
    expect(protection(two).form).toMatchObject({ now: measures(two) })
    expect(textOf(given(two, ...protectionNow(two)))).toBe(textOf(two))
  })

  it('is each sentence for itself where several are written in one go, and what is short for a word ends none', () => {
    const words = 'Dr. Bo keeps the key. Disks are encrypted! Only the committee, e.g. Ann, can open the list.'
    const after = given(begun, words)
    expect(measures(after)).toEqual([
      'Dr. Bo keeps the key.',
      'Disks are encrypted!',
      'Only the committee, e.g. Ann, can open the list.',
    ])
    expect(textOf(given(after, ...protectionNow(after)))).toBe(textOf(after))
    const byHand = standingOf('forthright: 1\nsecurity:\n  measures: ["We lock up. We test it."]\n')
    expect(textOf(given(byHand, ...protectionNow(byHand)))).toBe(textOf(byHand))
  })

  it('loses a sentence alone, and never what somebody wrote beside the others', () => {
    const byHand = standingOf(
      'forthright: 1\nsecurity:\n  measures:\n    # the cabinet\n    - { words: Paper is locked away., type: secure-premises }\n    - We back up.\n    - We train. # yearly\n',
    )
    const after = given(byHand, 'Paper is locked away.', 'We train.', 'Disks are encrypted.')
    expect(textOf(after)).toContain('# the cabinet\n    - { words: Paper is locked away., type: secure-premises }\n')
    expect(textOf(after)).toContain('- We train. # yearly\n')
    expect(textOf(after)).not.toContain('back up')
    expect(measures(after)).toEqual([
      { words: 'Paper is locked away.', type: 'secure-premises' },
      'We train.',
      'Disks are encrypted.',
    ])
  })

  it('is never empty', () => {
    expect(protection(begun).take({ is: 'picked', values: [' '] })).toHaveProperty('refused')
  })
})

const protectionNow = (standing: Standing): readonly string[] => {
  const { form } = protection(standing)
  return form.kind === 'many' ? (form.now ?? []) : []
}
