import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOneLine } from '../../src/interview/in-one-line.js'
import { seed } from '../sampling.js'

test.each([
  ['1 Quay Street\nHull\nHU1 1AA', '1 Quay Street, Hull, HU1 1AA'],
  ['1 Quay Street,\r\n  Hull,\r\n\r\n  HU1 1AA\r\n', '1 Quay Street, Hull, HU1 1AA'],
  ['1 Quay Street\rHull,', '1 Quay Street, Hull,'],
  ['Northgate', 'Northgate'],
  [' and more', ' and more'],
  ['Northgate\n', 'Northgate'],
  ['a\tb', 'a b'],
  ['\n\n', ''],
])('%j is %j', (pasted, line) => expect(inOneLine(pasted, { between: ', ' })).toBe(line))

test('lines of running text are parted by a space', () => {
  expect(inOneLine('We look after\nyour boat.\n')).toBe('We look after your boat.')
})

const letters = (text: string): string => text.replace(/[\s,\p{Cc}]/gu, '')

test('whatever is pasted, every letter stands in one line, in its order', () => {
  const pieces = fc.constantFrom('a', 'é', '👩‍👩‍👧', ' ', ',', '\n', '\r\n', '\t', '\u001b', '\u0000', '\u2028', '.')
  fc.assert(
    fc.property(fc.array(pieces), fc.constantFrom({}, { between: ', ' } as const), (made, form) => {
      const pasted = made.join('')
      const line = inOneLine(pasted, form)
      expect(line).not.toMatch(/[\p{Cc}\u2028]/u)
      expect(letters(line)).toBe(letters(pasted))
    }),
    { seed },
  )
})
