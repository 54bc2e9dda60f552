import { describe, expect, it } from 'vitest'
import { asked } from '../../src/documents/notice/provisions.js'
import { actOf, type Citation, partsOf } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import { mechanisms } from '../../src/law/mechanisms.js'
import { provisionRows } from '../../src/law/provisions.js'
import { rules } from '../../src/rules/index.gen.js'
import { gdprHas, structure } from './gdpr-structure.js'
import { written } from './written-citations.js'

const law = lawAsOf('2026-11-21')
describe('every provision that is cited', () => {
  it('has a row', () => {
    const cited = [
      ...rules.flatMap(({ id, cites }) => Object.values(cites).flatMap((all) => each(id, all ?? []))),
      ...mechanisms.flatMap(({ id, cites }) => each(id, cites)),
      ...Object.entries(asked).flatMap(([name, cites]) => Object.values(cites).flatMap((all) => each(name, all))),
      ...written,
    ]
    const unknown = cited.filter(({ citation }) => citation === undefined || law.versions(citation).length === 0)
    expect(unknown).toEqual([])
    expect(cited.length).toBeGreaterThan(1000)
    expect(written.filter(({ file }) => file.startsWith('src/documents/')).length).toBeGreaterThan(150)
  })

  it('leaves each rule something to rest on today, in every law it speaks of', () => {
    const idle = rules.flatMap(({ id, cites }) =>
      Object.entries(cites).flatMap(([regime, all]) => (law.inForce(all ?? []).length > 0 ? [] : [`${id} ${regime}`])),
    )
    expect(idle).toEqual([])
  })

  it('of the UK GDPR is a point of the GDPR, or one that an Act of Parliament made', () => {
    const amended = provisionRows().filter(({ id, from = '' }) => actOf(id) === 'uk-gdpr' && from > '2021-01-01')
    const made = new Set(amended.map(({ id }) => partsOf(id)))
    const own = provisionRows()
      .filter(({ id }) => actOf(id) === 'uk-gdpr')
      .map(({ id }) => partsOf(id))
      .filter((parts) => !gdprHas(parts) && !made.has(parts))
    // Its Article 10 has a first paragraph, and its Article 9 refers to the Data Protection Act.
    expect(own).toEqual(['9.5', '10.1'])
  })
})

describe('the structure of the GDPR', () => {
  it('has 99 articles in order, their paragraphs in order, and 173 recitals', () => {
    const articles = [...structure()].filter((parts) => /^\d+$/.test(parts)).map(Number)
    expect(articles).toEqual(Array.from({ length: 99 }, (_, index) => index + 1))
    for (const article of articles) {
      const paragraphs = [...structure()].flatMap((parts) => new RegExp(`^${article}\\.(\\d+)$`).exec(parts)?.[1] ?? [])
      expect(paragraphs.map(Number)).toEqual(paragraphs.map((_, index) => index + 1))
    }
    expect([0, 1, 173, 174].map((recital) => gdprHas(`recital-${recital}`))).toEqual([false, true, true, false])
  })

  it('has each point of the articles that a notice rests on', () => {
    const last = {
      6: '1.f',
      9: '2.j',
      13: '2.f',
      14: '2.g',
      15: '1.h',
      17: '1.f',
      18: '1.d',
      22: '2.c',
      30: '1.g',
      46: '2.f',
      49: '1.g',
    }
    for (const [article, point] of Object.entries(last)) {
      const [paragraph, letter = ''] = point.split('.')
      const letters = Array.from({ length: letter.charCodeAt(0) - 96 }, (_, index) => String.fromCharCode(97 + index))
      for (const each of letters) expect(gdprHas(`${article}.${paragraph}.${each}`)).toBe(true)
      expect(gdprHas(`${article}.${paragraph}.${String.fromCharCode(letter.charCodeAt(0) + 1)}`)).toBe(false)
    }
  })
})

const each = (file: string, citations: readonly Citation[]) => citations.map((citation) => ({ file, citation }))
