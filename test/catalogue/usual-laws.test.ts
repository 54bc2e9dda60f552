import { describe, expect, it, test } from 'vitest'
import { readLaw, usualLaws } from '../../src/catalogue/usual-laws/index.js'

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

describe('the usual laws', () => {
  it('names each once, by its country', () => {
    const ids = usualLaws.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, country } of usualLaws) expect(id).toMatch(new RegExp(`^${country.toLowerCase()}(?:-[a-z]+)+$`))
  })

  it('offers only what somebody has read', () => {
    for (const row of usualLaws) expect(readLaw(row.id)).toBe(row.confidence === 'read' ? row : undefined)
    expect(readLaw('constructor')).toBeUndefined()
  })

  test.for(usualLaws)('$id says in sentences what it asks for, and for how long', (row) => {
    const { asks, because, period, law } = row
    expect(asks).toMatch(/^[A-Z].*\.$/)
    expect(law.title).toMatch(/ \d{4}$/)
    expect(law.provision).toMatch(/^(?:s|reg|art|Sch)\. ?\d+|^Part \d+$/)
    expect(because === undefined).toBe(period === undefined)
    if (period === undefined) return
    const [, number] = /^(\d+) years$/.exec(period) ?? []
    expect(number, period).toBeDefined()
    expect(because).toMatch(/^[A-Z].*\.$/)
    for (const sentence of [asks, because]) expect(sentence).toContain(` ${words[Number(number)]} `)
  })

  test.for(usualLaws)('$id has an address and a day where it was read', ({ confidence, source, on }) => {
    expect(on).toMatch(/^2026-\d\d-\d\d$/)
    expect(source).toMatch(confidence === 'read' ? /^https:\/\/[a-z.]+\/\S+$/ : /^recalled$/)
  })

  test.for(usualLaws.filter(({ only }) => only !== undefined))('$id says where alone it is law', ({ asks, only }) => {
    expect(asks).toContain(`In ${only}, `)
  })
})
