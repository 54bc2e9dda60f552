import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame } from '../../src/reports/frame.js'
import { cells } from '../../src/reports/layout.js'
import { palette } from '../../src/reports/palette.js'
import { refusedCharacter } from '../../src/source/characters.js'
import type { Range } from '../../src/source/file.js'
import { cpuTime } from '../cpu-time.js'
import { range } from './findings.js'

const draw = (text: string, at: Range, columns = 80): readonly string[] =>
  frame(text.split('\n'), at, 'error', { color: false, columns, ascii: false }, palette(false))

test('one line before and after, none where blank or outside', () => {
  expect(draw('a: 1\nb: 2\n\n', range(2, 4, 5))).toEqual(['    1 │ a: 1', '    2 │ b: 2', '      │    ^'])
})

test('a range over several lines is underlined on its first', () => {
  const at = { start: { line: 1, column: 1 }, end: { line: 2, column: 4 } }
  expect(draw('races:  \n  x', at)).toEqual(['    1 │ races:', '      │ ^^^^^^', '    2 │   x'])
})

test('a tab is one column, letters of East Asia and emoji are two', () => {
  expect(draw('\tk: 東京 👩‍🚀 x', range(1, 5, 7))).toEqual(['    1 │  k: 東京 👩‍🚀 x', '      │     ^^^^'])
  expect(draw('\tk: 東京 👩‍🚀 x', range(1, 14, 15)).at(1)).toBe('      │             ^')
})

test('an accent made of two characters is one column', () => {
  expect(draw('cafe\u0301 x', range(1, 7, 8)).at(1)).toBe('      │      ^')
})

test('a place behind the end of its line still has a caret', () => {
  expect(draw('ab', range(1, 9, 9))).toEqual(['    1 │ ab', '      │   ^'])
  expect(draw('', range(1, 1, 1))).toEqual(['    1 │', '      │ ^'])
  expect(draw('ab', range(7, 1, 1))).toEqual([])
})

test('a long line is cut around the caret, its neighbours at the same columns', () => {
  const long = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`
  const [before, line, caret] = draw(`${'x'.repeat(300)}\n${long}\nshort`, range(2, 201, 205))
  expect(line).toMatch(/^ {4}2 │ …a+HEREb+…$/)
  expect(line).toHaveLength(80)
  expect(before).toMatch(/^ {4}1 │ …x+…$/)
  expect(caret).toBe(`      │${' '.repeat((line ?? '').indexOf('HERE') - 7)}^^^^`)
})

test('a caret run never leaves the room', () => {
  const [line, caret] = draw('a'.repeat(500), range(1, 1, 501))
  expect(line).toHaveLength(80)
  expect(caret?.length).toBeLessThanOrEqual(80)
})

test('a file of one enormous line is not measured as a whole', () => {
  const long = `${'👍'.repeat(2_000_000)}HERE`
  const drawn = (): string | undefined => draw(long, range(1, 4_000_001, 4_000_005)).at(0)
  expect(cpuTime(() => expect(drawn()).toMatch(/^ {4}1 │ … ?(?:👍)+HERE$/u))).toBeLessThan(2000)
})

test('the gutter grows with the number', () => {
  expect(draw(`${'\n'.repeat(123455)}x`, range(123456, 1, 2))).toEqual(['123456 │ x', '       │ ^'])
})

test('any text, any range, any width: it fits, and nothing in it is obeyed', () => {
  const line = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replaceAll('\n', ' '))
  const texts = fc.array(line, { minLength: 1, maxLength: 4 })
  const number = fc.integer({ min: 1, max: 400 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), number, number, number, (lines, row, from, to, columns) => {
      const drawn = frame(lines, range(row, from, to), 'error', { color: false, columns, ascii: false }, palette(false))
      for (const one of drawn) {
        expect(cells(one)).toBeLessThanOrEqual(Math.min(columns, 120))
        expect(refusedCharacter(one)).toBeUndefined()
      }
      if (drawn.length > 0) expect(drawn.join('\n')).toMatch(/│ *\^+/)
    }),
  )
})
