import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTexts } from '../../../src/checking/check-texts.js'
import { readTime } from '../../../src/interview/fields/read-time.js'
import { timeWords } from '../../../src/interview/fields/time-words.js'
import { countOf, seed } from '../../sampling.js'

const clock = 'you leave'
const rows = readFileSync(new URL('times.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

test('many phrases are read', () => expect(rows.length).toBeGreaterThanOrEqual(180))

test.each(rows)('%s', (written = '', declared = '', readBack = '') => {
  const read = readTime(written, clock)
  if ('refused' in read) expect.fail(read.refused)
  expect(JSON.stringify(read.value)).toBe(declared)
  expect(`${read.understood}${read.doubt === undefined ? '' : ' (?)'}`).toBe(readBack)
})

/** A declaration with one purpose for each period. */
const declaring = (values: readonly unknown[]): string =>
  JSON.stringify({
    forthright: 1,
    purposes: Object.fromEntries(values.map((retention, index) => [`p${index}`, { title: 'Run it', retention }])),
  })

const schemaFindings = (values: readonly unknown[]) =>
  checkTexts([{ path: 'privacy.yaml', text: declaring(values) }], { asOf: '2026-11-29' }).findings.filter(
    ({ rule }) => rule === 'schema',
  )

test('whatever is read can be stored', ({ annotate }) => {
  const declaredFor = (words: string): unknown => {
    const read = readTime(words, clock)
    return 'refused' in read ? 'none' : read.value
  }
  expect(schemaFindings(rows.map(([written = '']) => declaredFor(written)))).toEqual([])
  expect(schemaFindings([{ keep: 'PT0M' }])).not.toEqual([])
  const word = fc.constantFrom(
    ...'until after for but and then 6 seven years months a half ten pictures ; , you leave at most whichever is sooner'.split(
      ' ',
    ),
    'never',
    'deleted',
    '25',
    '(',
    '-',
    'because',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      expect(schemaFindings([declaredFor(words.join(' '))])).toEqual([])
    }),
    { numRuns: countOf(2000, 'phrases', annotate), seed },
  )
})

test('nothing is lost of a time with an exception: neither length, nor what it is for, nor from when it runs', ({
  annotate,
}) => {
  const length = fc.constantFrom('six years', '18 months', 'a fortnight', '30 days')
  const event = fc.constantFrom('after you leave', 'after the end of the tax year', 'from your last visit', '')
  const joint = fc.constantFrom(', but ', '; ', ' but ', ' and ', ', except for ', '. ', ', although ', ', and for ')
  const other = fc.constantFrom(
    'pictures for ten years',
    'for pictures ten years',
    'pictures only if you agree',
    'not pictures',
  )
  const digits: Readonly<Record<string, string>> = { 'six years': '6 years', 'a fortnight': '2 weeks' }
  fc.assert(
    fc.property(length, event, joint, other, (keep, from, between, rest) => {
      const written = `${keep} ${from}`.trim() + between + rest
      const read = readTime(written, clock)
      if ('refused' in read) expect.fail(read.refused)
      const held = JSON.stringify(read.value)
      const isWhole = held.includes(JSON.stringify(written).slice(1, -1))
      if (isWhole) return
      expect(held, written).toContain(`"keep":"${digits[keep] ?? keep}"`)
      expect(held, written).toContain(from.replace(/^(?:after|from) /, '') || clock)
      expect(held, written).toMatch(/"records":"pictures","keep":"10 years"/i)
      expect(rest).toContain('ten years')
    }),
    { numRuns: countOf(400, 'exceptions', annotate, { least: 200 }), seed },
  )
})

test('what is empty or hides letters is refused, and nothing else', () => {
  expect(readTime('  ', clock)).toHaveProperty('refused')
  for (const words of ['yes', 'Yes.', 'ok', 'true']) expect(readTime(words, clock)).toHaveProperty('refused')
  expect(readTime('6 years\u202e', clock)).toHaveProperty('refused')
  const long = readTime(`6 years after ${'you leave and '.repeat(4000)}`, clock)
  expect(long).toHaveProperty('value.criterion')
})

test('a question about a time has a place for its answer, and the answer ends it', () => {
  let asked = 0
  for (const [written = ''] of [...rows, ['14 months'], ['6'], ['as long as needed']]) {
    for (const after of [clock, undefined]) {
      const read = readTime(written, after)
      if ('refused' in read || read.doubt?.includes('?') !== true) continue
      asked++
      expect(read.instead?.length, written).toBeGreaterThan(0)
      for (const { words, begins } of read.instead ?? []) {
        const other = words ?? (begins === undefined ? undefined : `${begins} your last visit`)
        if (other !== undefined) expect(readTime(other, after), other).not.toMatchObject({ doubt: read.doubt })
      }
    }
  }
  expect(asked).toBeGreaterThan(5)
})

test('whatever is offered of an archive keeps the words that were said of it', () => {
  const endings = [
    '',
    ', in the county archive',
    '; the county archive keeps them',
    ' (county archive)',
    ', with the museum',
  ]
  const more = [
    ', it goes to the parish archives at Bala',
    ' because of our history',
    '. They go to Kew',
    ' - see the rules',
  ]
  for (const written of ['for ever', 'always', 'never deleted'].flatMap((head) =>
    [...endings, ...more].map((about) => head + about),
  )) {
    const read = readTime(written, clock)
    if ('refused' in read) expect.fail(read.refused)
    const offered = read.instead?.flatMap(({ words }) => words ?? []) ?? []
    expect(offered, written).toHaveLength(1)
    for (const words of offered) {
      const other = readTime(words, clock)
      if ('refused' in other) expect.fail(other.refused)
      expect(other.isArchive, words).toBe(true)
      const [said, kept] = [read.value, other.value].map((value) => JSON.stringify(value))
      expect(kept, words).toBe(
        said === '{"keep":"indefinitely"}' ? '{"keep":"indefinitely","because":"It is our archive"}' : said,
      )
    }
  }
})

test('why so long is said in the words that are read as it', () => {
  for (const written of [
    'for ever, in the county archive',
    'always, it goes to the parish archives at Bala',
    'for ever, it is our archive',
    '6 years after you leave because the tax office asks for it',
    'until you leave because HMRC asks for it',
    '2 years because Mr Huw asks for it',
  ]) {
    const read = readTime(written, clock)
    if ('refused' in read) expect.fail(read.refused)
    expect(read.value, written).toHaveProperty('because', expect.stringMatching(/^[A-Z]/))
    expect(readTime(timeWords(read.value, clock) ?? '', clock), written).toMatchObject({ value: read.value })
  }
})
