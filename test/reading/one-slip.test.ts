import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from './read.js'

const base = readFileSync(new URL('../base.yaml', import.meta.url), 'utf8')

/** How much more is found in the base once something in it is written otherwise; the base itself is without findings of law. */
function foundAfter(before: string | RegExp, after: string): readonly string[] {
  const text = base.replace(before, after)
  expect(text).not.toBe(base)
  const known = new Set(read(base).findings.map(({ rule }) => rule))
  return read(text)
    .findings.filter(({ rule }) => !known.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`)
}

test.each([
  ...['-6 years', '6', '6.5 years', '.inf', '.nan', '-1', '0', 'P', '1e3', '"6"', '6–7 years'],
  ...['none', 'unknown', 'true', '[6 years]', '{ en: 6 years }', '6 yrs', 'six years', '6 Years', '6years', 'year'],
  ...['as long as needed', '6 years or so', '~6 years', '6 jahre', '6 months - 1 year'],
])('a period written %s is one finding', (written) => {
  expect(foundAfter('keep: 6 years', `keep: ${written}`)).toHaveLength(1)
})

test.each(['forever', 'indefinite'])('a period written %s is also told as the period that it means', (written) => {
  expect(foundAfter('keep: 6 years', `keep: ${written}`).map((told) => told.split(':')[0])).toEqual([
    'retention-ends',
    'schema',
  ])
})

test.each([
  ...['[EN]', '[e]', '[english]', '[i-klingon]', '[de-CH-1901]', '[x-private]', '[en, EN]', '[1]', '[en_GB]', '[none]'],
  ...['[zh-Hant-TW]', 'en', '[]'],
])('languages written %s are one finding', (written) => {
  expect(foundAfter('\nregimes', `\nlanguages: ${written}\nregimes`)).toHaveLength(1)
})

test.each(['__proto__', '".."', '"-"', 'A', 'none', '"a b"', '1', '"é"'])('a notice called %s is one finding', (id) => {
  expect(foundAfter(/(?<=notices:\n {2})\w+/, id)).toHaveLength(1)
})

test('a merge key is one finding', () => {
  expect(foundAfter('    name: Postlark Ltd\n', '    <<: { name: Postlark Ltd }\n')).toHaveLength(1)
})
