import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { beginning, cutAt, cutsIn, graphemesOf } from '../../src/source/graphemes.js'
import { sampled } from '../sampling.js'
import { signs } from '../signs.js'

const text = fc
  .array(
    fc.constantFrom(
      ...signs,
      'a',
      'é',
      ' ',
      '\r\n',
      '\n',
      '東',
      '\u00ad',
      '\u0600',
      '7',
      '👩',
      '\u200d',
      '🇫',
      '\u0301',
    ),
  )
  .map((pieces) => pieces.join(''))

test('a text is cut where its reader’s characters end, as near to the length as there is an end', () => {
  const ends = (all: string): readonly number[] => [
    ...[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(all)].map(({ index }) => index),
    all.length,
  ]
  fc.assert(
    fc.property(text, fc.nat(80), (all, longest) => {
      const last = ends(all)
        .filter((end) => end <= longest)
        .at(-1)
      expect(beginning(all, longest)).toBe(all.slice(0, last))
      expect(cutAt(all, longest)).toBe(last)
      expect([...graphemesOf(all)].map(({ segment }) => segment).join('')).toBe(all)
    }),
    { seed: 29, numRuns: 3_000 },
  )
})

test('a long text has the same characters, wherever it is looked through in pieces', () => {
  const long = fc
    .array(
      fc.tuple(fc.constantFrom('a', '🇫🇷', '👩\u200d', 'e\u0301', '\u0301', '\r\n', '한', 'क्\u200dष', '🇫'), fc.nat(700)),
    )
    .map((pieces) => pieces.map(([piece, times]) => piece.repeat(times)).join(''))
  fc.assert(
    fc.property(long, (all) => {
      const whole = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(all), (it) => it.index)
      expect(Array.from(graphemesOf(all), ({ index }) => index)).toEqual(whole)
    }),
    { seed: 29, numRuns: 60 },
  )
})

test('a length outside of the text is its beginning or its end', () => {
  expect([cutAt('abc', -1), cutAt('abc', 9), beginning('abc', 0), beginning('', 3)]).toEqual([0, 3, '', ''])
})

test('whatever ends in an ellipsis was cut by this, or between words', () => {
  const root = new URL('../../', import.meta.url).pathname
  const cuts = globSync('src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/\$\{([^`]*)\} ?…[`'"]/g)].map(
      ([, what = '']) => `${file}: ${what}`,
    ),
  )
  expect(cuts.length).toBeGreaterThan(5)
  expect(cuts.filter((it) => /\.(?:slice|substring|substr)\(|charAt/.test(it))).toEqual([])
})

test('a text is cut where the tables of Unicode cut it, between any two signs of one unit', ({ annotate }) => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const beside = ['a', '\u4e2d', '.', '\u0301', '\u200d', '\u1100', '\u0915', '\u094d', '\u0e33']
  const wrong: string[] = []
  const codes = Array.from({ length: 0xd800 - 0x20 }, (_, index) => index + 0x20)
  for (const code of sampled(codes, 'signs beside others', annotate, { share: 20 }))
    for (const other of beside)
      for (const pair of [`${String.fromCharCode(code)}${other}`, `${other}${String.fromCharCode(code)}`]) {
        const isCut = segmenter.segment(pair).containing(1)?.index === 1
        if (cutsIn(pair)(1) !== isCut || (cutAt(pair, 1) === 1) !== isCut) wrong.push(JSON.stringify(pair))
      }
  expect(wrong).toEqual([])
})
