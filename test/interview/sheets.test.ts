import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { organisationIn, sheetsIn } from '../../src/interview/sheets.js'
import { answered, begun, interviewed, plainly, textOf } from './interviewed.js'

const answerTo = (decision: Decision): Answer =>
  decision.id === 'purposes' ? { is: 'picked', values: ['membership'] } : plainly(decision)

const ann: Answer = { is: 'asked', who: 'Ann', role: 'treasurer' }

/** The club, with some decisions given to somebody. */
const askedOf = (given: Readonly<Record<string, Answer>>) =>
  interviewed((decision) => given[decision.id] ?? answerTo(decision)).standing

describe('a sheet', () => {
  const standing = askedOf({ 'time.leaving': ann, security: { is: 'asked', who: 'Tom' } })

  it('gathers what one person knows, in words that need nothing around them', () => {
    const sheets = sheetsIn(standing)
    expect(sheets.map(({ who, role }) => [who, role])).toEqual([
      ['Ann', 'treasurer'],
      ['Tom', undefined],
    ])
    const [question] = sheets[0]?.questions ?? []
    expect(question?.ask).toMatch(/^How long do you keep .*name and contact details.*, after they leave.*\?$/)
    expect(question?.usual[0]).toMatch(/^6 years\. \S/)
    expect(organisationIn(standing)).toBe('Northgate Rowing Club')
  })

  it('says of a line what the card is about', () => {
    const asked: Answer = { is: 'yes', asked: { basis: { who: 'Bo' } } }
    const [sheet] = sheetsIn(askedOf({ 'purposes.membership': asked }))
    expect(sheet).toEqual({
      who: 'Bo',
      questions: [{ ask: 'Run your membership: On what basis may you do this?', usual: [] }],
    })
  })

  it('has as many questions as there are things asked, and nothing else', () => {
    expect(sheetsIn(askedOf({}))).toEqual([])
    expect(sheetsIn(begun)).toEqual([])
  })

  it('lets an answer that comes later find its place', () => {
    const { standing: whole, asked } = interviewed(answerTo)
    const time = asked.find(({ id }) => id === 'time.leaving')
    const security = asked.find(({ id }) => id === 'security')
    expect(time && security).toBeDefined()
    if (time === undefined || security === undefined) return
    const one = answered(standing, time, answerTo(time))
    const both = answered(one, security, answerTo(security))
    expect(textOf(both)).toBe(textOf(whole))
    expect(textOf(both)).not.toMatch(/Ann|Tom/)
  })
})
