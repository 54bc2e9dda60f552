import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { lawAsOf } from '../../src/law/law.js'
import { read } from '../examples/project.js'

const path = 'examples/membership-club/privacy.yaml'

function toldOfTheLaw(asOf: string) {
  const checked = checkTexts([{ path, text: read(path) }], { asOf })
  return checked.findings
    .filter(({ rule }) => rule.startsWith('law-'))
    .map(({ rule, severity }) => `${severity} ${rule}`)
}

describe('the age of the tables of law', () => {
  it('is told from twelve months on, as a warning', () => {
    expect(toldOfTheLaw('2026-11-21')).toEqual([])
    expect(toldOfTheLaw('2027-10-01')).toEqual([])
    expect(toldOfTheLaw('2027-10-02')).toEqual(['warning law-tables-are-recent'])
  })

  it('is known of every table, and none was checked after its sources were drawn up', () => {
    const { tables } = lawAsOf('2026-11-21')
    expect(tables.length).toBeGreaterThan(5)
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
    for (const { checked } of tables) expect(checked <= '2026-11-21').toBe(true)
  })
})

describe('the law of an early day', () => {
  it('is said to be held in part', () => {
    const { heldFrom } = lawAsOf('2026-11-21')
    expect(toldOfTheLaw(heldFrom)).toEqual([])
    expect(toldOfTheLaw('2025-05-20')).toEqual(['info law-of-the-day-is-held'])
  })
})
