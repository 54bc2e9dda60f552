import { describe, expect, it } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { adequacyDecisions } from '../../src/law/adequacy.js'
import { type Authority, authorities } from '../../src/law/authorities.js'
import { consentAges } from '../../src/law/consent-ages.js'
import { settled } from '../../src/law/law.js'
import { baseText, law, noticeOf } from './notices.js'

/** What the tables are not sure of serves findings; a notice never prints it. */
const noticeNaming = (authority: Authority): string => {
  const text = baseText
    .replace('regimes: [eu, uk]', `regimes: [${authority.regime}]`)
    .replace(/toAuthority:\n(?: {4}- .*\n)+/, `toAuthority: { authority: ${authority.id} }\n`)
  expect(text).toContain(`{ authority: ${authority.id} }`)
  return emitMarkdown(noticeOf(text, { draft: true }))
}

const unchecked = authorities().filter(
  (row) => row.regime !== undefined && (row.uncertain !== undefined || row.confidence !== 'high'),
)

describe('an authority', () => {
  it.each(unchecked.map((row) => [row.id, row] as const))('%s is printed without what is not checked', (_, row) => {
    const told = noticeNaming(row)
    expect(told).toContain(row.nameEn)
    const fields = ['complaintUrl', 'website', 'names'] as const
    for (const field of fields.filter((it) => settled(row, it) === undefined)) {
      for (const value of valuesOf(row[field]).filter((it) => it !== row.nameEn))
        expect(told, field).not.toContain(value)
    }
  })

  it('is printed with the page that is checked', () => {
    const [checked] = authorities().filter((row) => row.regime === 'eu' && settled(row, 'complaintUrl') !== undefined)
    if (!checked?.complaintUrl) throw new Error('No authority has a page for complaints that is checked.')
    expect(noticeNaming(checked)).toContain(checked.complaintUrl)
    const page = unchecked.find((row) => row.uncertain?.includes('complaintUrl') && settled(row, 'website'))
    if (!page) throw new Error('No authority has only a website that is checked.')
    expect(noticeNaming(page)).toContain(page.website)
  })
})

const valuesOf = (
  value: string | readonly string[] | Readonly<Record<string, string>> | undefined,
): readonly string[] =>
  // A line as short as the name of a town can stand in a notice for another reason.
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value).filter((it) => !isShort(it))

const isShort = (line: string): boolean => line.length < 12

describe('an age of consent', () => {
  const withChildren = (country: string): string =>
    baseText
      .replace('regimes: [eu, uk]', 'regimes: [eu]')
      .replace('country: GB\n', `country: ${country}\n`)
      .replace('basis: contract', 'basis: { type: consent, withdraw: Write to us. }')
      .concat('\nchildren: { serviceForChildren: true }\n')

  const today = consentAges.filter((row) => row.country !== 'GB' && law.consentAge(row.country) === row)

  it.each(today.map((row) => [row.country, row] as const))(
    'of %s is printed where it is certain, and only there',
    (_, row) => {
      const told = emitMarkdown(noticeOf(withChildren(row.country), { draft: true }))
      const isTold = new RegExp(
        `\\b${row.age}\\b[^\\n]*\\bown consent\\b|\\bown consent\\b[^\\n]*\\b${row.age}\\b`,
      ).test(told)
      expect(isTold).toBe(row.confidence === 'high')
    },
  )

  it('is certain in some countries and not in others', () => {
    expect(new Set(today.map(({ confidence }) => confidence === 'high'))).toEqual(new Set([true, false]))
  })
})

describe('a decision on adequacy', () => {
  it('gives its instrument only where that is checked', () => {
    const [row] = adequacyDecisions
    if (!row) throw new Error('There are no decisions.')
    expect(settled(row, 'instrument')).toBe(row.instrument)
    expect(settled({ ...row, uncertain: ['instrument'] }, 'instrument')).toBeUndefined()
    expect(settled({ ...row, confidence: 'medium' }, 'instrument')).toBeUndefined()
  })
})
