import { expect, test } from 'vitest'
import { countryMeant, dateMeant, idMeant, periodMeant } from '../../src/language/near-miss.js'
import { suggest } from '../../src/language/suggest.js'
import { lawAsOf } from '../../src/law/law.js'

test.each([
  ['joiningForm', 'joining-form'],
  ['Joining Form', 'joining-form'],
  ['joining_form', 'joining-form'],
  ['Café Größe', 'cafe-grosse'],
  ['f\u043erm', 'form'],
  ['fo\u200brm', 'form'],
  ['fo\u00adrm', 'form'],
  ['f\u6f22rm', undefined],
  ['\u0447\u043b\u0435\u043d\u044b', undefined],
  ['18', undefined],
  ['None', undefined],
  ['', undefined],
])('the id meant by %s', (written, meant) => expect(idMeant(written)).toBe(meant))

test.each([
  ['2026-2-1', '2026-02-01'],
  ['2026/11/20', '2026-11-20'],
  ['2026-12-01T00:00:00Z', '2026-12-01'],
  ['1 December 2026', '2026-12-01'],
  ['2nd Nov 2026', '2026-11-02'],
  ['01/12/2026', undefined],
  ['2026-13-01', undefined],
  ['1 Brumaire 2026', undefined],
  ['soon', undefined],
])('the date meant by %s', (written, meant) => expect(dateMeant(written)).toBe(meant))

test.each([
  ['six years', '6 years'],
  ['6 yrs', '6 years'],
  ['1mth', '1 month'],
  ['18-months', '18 months'],
  ['10 Working Days', '10 working days'],
  ['30 business days', '30 working days'],
  ['20 workdays', '20 working days'],
  ['2 years 6 months', '2 years and 6 months'],
  ['2 years, 6 months', '2 years and 6 months'],
  ['1 yr and 3 mths', '1 year and 3 months'],
  ['1.5 years', '1 year and 6 months'],
  ['0.25 years', '3 months'],
  ['2,75 years', '2 years and 9 months'],
  ['half a year', '6 months'],
  ['one and a half years', '1 year and 6 months'],
  ['a year and a half', '1 year and 6 months'],
  ['2½ years', '2 years and 6 months'],
  ['a fortnight', '2 weeks'],
  ['two quarters', '6 months'],
  ['a month', '1 month'],
  ['a while', undefined],
  ['0 years', undefined],
  ['2.5 months', undefined],
  ['6-7 years', undefined],
  ['two and a half months', undefined],
  ['6 years and more', undefined],
  ['2 years 10 working days', undefined],
  ['6', undefined],
])('the period meant by %s', (written, meant) => expect(periodMeant(written)).toBe(meant))

test.each([
  ['uk', 'GB'],
  ['de', 'DE'],
  ['Germany', 'DE'],
  ['united kingdom', 'GB'],
  ['USA', 'US'],
  ['Atlantis', undefined],
  ['xx', undefined],
])('the country meant by %s', (written, meant) => expect(countryMeant(written)).toBe(meant))

test('no country is meant that the tables do not have', () => {
  const known = new Set(
    lawAsOf('2026-11-30')
      .countries()
      .map(({ code }) => code),
  )
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  const words = [...pairs, ...pairs.map((pair) => pair.toUpperCase()), 'European Union', 'Eurozone', 'United Nations']
  const meant = words.map((word) => [word, countryMeant(word)] as const)
  expect(meant.filter(([, code]) => code !== undefined && !known.has(code))).toEqual([])
})

const fields = ['title', 'basis', 'data', 'dataSubjects', 'recipients', 'retention', 'legitimate-interests']

test.each([
  ['titel', 'title'],
  ['lawfulBasis', 'basis'],
  ['data_subjects', 'dataSubjects'],
  ['recipient', 'recipients'],
  ['retention-period', 'retention'],
  ['legitimate-interest', 'legitimate-interests'],
  ['colour', undefined],
  ['x', undefined],
  ['t'.repeat(100), undefined],
])('the word meant by %s', (written, meant) => expect(suggest(written, fields)).toBe(meant))
