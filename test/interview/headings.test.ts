import { describe, expect, it } from 'vitest'
import { insteadAnswer } from '../../src/interview/answer.js'
import { questionOf } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, begun, starters } from './interviewed.js'

const cardOf = (standing: Standing, id: string) =>
  decisionsIn(standing).find((one) => one.id === `purposes.${id}`) ?? expect.fail(id)

const headingIn = (standing: Standing, id: string) => {
  const { form } = cardOf(standing, id)
  return form.kind === 'card' ? form.lines.find((line) => line.id === 'title') : undefined
}

const chosen = (situation: string, purpose: string): Standing => {
  const next = (standing: Standing, id: string, values: readonly string[]) => {
    const decision = decisionsIn(standing).find((one) => one.id === id) ?? expect.fail(id)
    return answered(standing, decision, { is: 'picked', values })
  }
  const organised = next(begun, 'situation', [situation])
  return next(organised, 'purposes', [purpose])
}

const all = starters.flatMap((starter) => starter.purposes.slice(0, 4).map(({ id }) => [starter.id, id] as const))

describe.each(all)('the heading of what %s do: %s', (situation, id) => {
  const standing = chosen(situation, id)

  it('is usual until somebody confirms what stands under it', () => {
    expect(headingIn(standing, id)?.state).toBe('proposed')
    const said = answered(standing, cardOf(standing, id), { is: 'begun', changed: { title: 'What we do' } })
    expect(headingIn(said, id)?.state).toBe('stated')
  })

  it('is asked about where something else is done under it, and answered there', () => {
    const card = cardOf(standing, id)
    const other = { is: 'begun', changed: { description: 'We do something else with it.' } } as const
    const taken = card.take(other)
    const doubts = 'changes' in taken ? (taken.understood ?? []).filter(({ field }) => field === 'title') : []
    expect(doubts).toHaveLength(1)
    expect(questionOf(card, 'title')).toBe('What is it called?')
    const after = answered(standing, card, other)
    const named = answered(after, cardOf(after, id), insteadAnswer(card.form, 'title', 'Something else'))
    expect(statedAt(named, `/purposes/${id}/title`)).toBe('Something else')
  })

  it('is not asked about where it is said as well', () => {
    const changed = { description: 'We do something else with it.', title: 'Something else' }
    const taken = cardOf(standing, id).take({ is: 'begun', changed })
    expect('changes' in taken && taken.understood?.some(({ field, doubt }) => field === 'title' && doubt)).toBeFalsy()
  })
})
