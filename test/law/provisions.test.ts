import { describe, expect, it } from 'vitest'
import { type Citation, partsOf, printCitation } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import { parseCitation } from '../../src/law/parse-citation.js'
import { provisionRows } from '../../src/law/provisions.js'
import { gdprHas } from './gdpr-structure.js'

const rows = provisionRows()
const today = lawAsOf('2026-11-21')
const then = lawAsOf('2024-06-01')

describe('the provisions', () => {
  it('of the GDPR are in its structure', () => {
    const parts = rows.filter((row) => row.id.startsWith('gdpr:')).map((row) => partsOf(row.id))
    expect(parts.filter((each) => !gdprHas(each))).toEqual([])
    expect(parts.length).toBeGreaterThan(200)
  })

  it('say something, name their source and grade it', () => {
    for (const row of rows) {
      expect(row.says, row.id).toMatch(/\S/)
      expect(row.source, row.id).toMatch(/\S/)
      expect(['read', 'recalled']).toContain(row.confidence)
    }
  })

  it('have symbols that print and parse', () => {
    for (const row of rows) expect(parseCitation(printCitation(row.id))).toBe(row.id)
  })

  it('do not overlap in time with another version of themselves', () => {
    const seen = new Map<Citation, (typeof rows)[number]>()
    for (const row of rows) {
      const before = seen.get(row.id)
      if (before) expect(`${row.id} ${before.until}`).toBe(`${row.id} ${row.from}`)
      seen.set(row.id, row)
    }
  })

  it('begin before they end', () => {
    for (const row of rows) if (row.from && row.until) expect(row.from < row.until, row.id).toBe(true)
  })

  it('cover every letter of Articles 13 and 14 in both regimes', () => {
    const items = ['13.1.abcdef', '13.2.abcdef', '14.1.abcdef', '14.2.abcdefg'].flatMap((list) => {
      const [article, paragraph, letters = ''] = list.split('.')
      return [...letters].map((letter) => `${article}.${paragraph}.${letter}`)
    })
    for (const item of items) {
      expect(today.has(`gdpr:${item}`), item).toBe(true)
      expect(today.has(`uk-gdpr:${item}`), item).toBe(true)
    }
  })
})

describe('the law on a day', () => {
  it.each<[Citation, boolean, boolean]>([
    ['uk-gdpr:13.2.ca', false, true],
    ['uk-gdpr:14.2.da', false, true],
    ['dpa2018:164A', false, true],
    ['uk-gdpr:77', true, false],
    ['uk-gdpr:6.1.ea', false, true],
    ['uk-gdpr:6.4', true, false],
    ['uk-gdpr:22.1', true, false],
    ['uk-gdpr:22C', false, true],
    ['uk-gdpr:44', true, false],
    ['uk-gdpr:44A', false, true],
    ['uk-gdpr:45', true, false],
    ['uk-gdpr:45A', false, true],
    ['uk-gdpr:46.1', true, false],
    ['uk-gdpr:46.1A', false, true],
    ['uk-gdpr:4.11', true, false],
    ['uk-gdpr:4.1.11', false, true],
    ['uk-gdpr:15.1A', true, true],
    ['uk-gdpr:13.1.f', true, true],
    ['gdpr:77', true, true],
    ['gdpr:22', true, true],
    ['dpa2018:165', true, true],
    ['dpa2018:sch-1.18', true, true],
    ['fadp:19.4', true, true],
    ['gdpr:13.2.ca', false, false],
  ])('%s: %s in June 2024, %s in November 2026', (citation, before, after) => {
    expect([then.has(citation), today.has(citation)]).toEqual([before, after])
  })

  it('turns on the day itself', () => {
    expect(lawAsOf('2026-06-18').has('uk-gdpr:13.2.ca')).toBe(false)
    expect(lawAsOf('2026-06-19').has('uk-gdpr:13.2.ca')).toBe(true)
    expect(lawAsOf('2018-05-24').has('gdpr:13')).toBe(false)
    expect(lawAsOf('2018-05-25').has('gdpr:13')).toBe(true)
    expect(lawAsOf('2020-12-31').has('uk-gdpr:13')).toBe(false)
    expect(lawAsOf('2023-08-31').has('fadp:19.4')).toBe(false)
  })

  it('words a provision as it then reads', () => {
    expect(then.provision('uk-gdpr:13.1.f')?.says).not.toContain('45A')
    expect(today.provision('uk-gdpr:13.1.f')?.says).toContain('45A')
  })

  it('keeps of a list what exists', () => {
    expect(today.inForce(['uk-gdpr:45', 'uk-gdpr:45A', 'uk-gdpr:13.1.f'])).toEqual(['uk-gdpr:45A', 'uk-gdpr:13.1.f'])
    expect(today.versions('uk-gdpr:77')[0]?.until).toBe('2026-06-19')
  })

  it.each(['', '2026', '2026-1-1', '2026-02-30', '2026-13-01', '21.11.2026', '2026-11-21T00:00:00Z'])(
    'refuses %j',
    (date) => {
      expect(() => lawAsOf(date)).toThrow(RangeError)
    },
  )
})
