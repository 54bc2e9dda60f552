import { describe, expect, it } from 'vitest'
import { checkOverlay } from '../rules/overlay.js'

const found = (place: string, more = '') =>
  checkOverlay(`regimes: [uk]\ntransfers: { copies: Write to us, places: [${place}] }\n${more}`).findings

const rules = (place: string, more?: string) => found(place, more).map(({ rule }) => rule)

describe('data that go abroad without a recipient that is named', () => {
  it('need protection like any others', () => {
    expect(rules('{ country: US }')).toContain('transfer-has-mechanism')
    expect(rules('{ country: US, mechanisms: [eu-scc] }')).toContain('mechanism-fits-regime')
    expect(rules('{ country: IE }')).toEqual([])
    expect(rules('{ country: US, mechanisms: [uk-idta], assessment: { done: 2026-10-01 } }')).toEqual([])
  })

  it('need an assessment where clauses protect them', () => {
    expect(rules('{ country: US, mechanisms: [{ type: uk-idta, signed: 2026-10-01 }] }')).toContain(
      'transfer-is-assessed',
    )
  })

  it('are told of as those of an unnamed recipient', () => {
    const [first] = found('{ country: US }')
    expect(first?.message).toBe(
      'An unnamed recipient gets data in the United States, but nothing says what protects them there.',
    )
  })

  it('are asked for a country where there is only a region', () => {
    expect(rules('{ region: outside the UK, certainty: may, mechanisms: [uk-idta] }')).toEqual([
      'transfer-country-is-named',
    ])
  })

  it('contradict a promise that nothing goes abroad', () => {
    const promise = 'promises: { home: { type: no-transfers, words: No data leave the UK. } }\n'
    expect(rules('{ country: US, mechanisms: [uk-idta], assessment: { done: 2026-10-01 } }', promise)).toEqual([
      'no-transfers-is-true',
    ])
    expect(rules('{ country: IE }', promise)).toEqual([])
  })
})
