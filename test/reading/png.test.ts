import { describe, expect, test } from 'vitest'
import { pictureOf } from '../../src/reading/picture.js'
import { cpuTime } from '../cpu-time.js'
import { chunk, type Made, makePng, rowsOf } from './make-png.js'

const isTaken = (made: Made): boolean => typeof pictureOf(makePng(made)) === 'object'

const kinds: readonly (readonly [colour: number, depths: readonly number[]])[] = [
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
]

const formats = kinds.flatMap(([colour, depths]) =>
  depths.flatMap((depth) => [false, true].map((interlaced) => ({ colour, depth, interlaced }))),
)

const sizes = [
  [1, 1],
  [1, 9],
  [3, 2],
  [5, 5],
  [8, 8],
  [33, 17],
] as const

describe.each(formats)('a PNG of colour $colour in $depth bits, interlaced: $interlaced', (format) => {
  test.each(sizes)('of %d by %d is whole with all its rows, and with one less it is not', (width, height) => {
    const made: Made = { ...format, width, height }
    const all = rowsOf(made).reduce((sum, { rows }) => sum + rows, 0)
    expect(isTaken(made)).toBe(true)
    expect(isTaken({ ...made, pieces: 3 })).toBe(true)
    expect(isTaken({ ...made, rows: all - 1 })).toBe(false)
    expect(isTaken({ ...made, rows: 0 })).toBe(false)
    expect(isTaken({ ...made, filter: 4 })).toBe(true)
    expect(isTaken({ ...made, filter: 5 })).toBe(false)
  })
})

test('ten rows of 4,000 are no picture of 4,000 by 4,000', () => {
  expect(pictureOf(makePng({ width: 4_000, height: 4_000, depth: 1, rows: 10 }))).toBe('no-whole-image')
  expect(isTaken({ width: 4_000, height: 4_000, depth: 1 })).toBe(true)
})

const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 167 + (at >> 3)) & 255)

test.each<readonly [string, Made]>([
  ['whose packed data are cut off anywhere', { pack: (data) => data.subarray(0, data.length - 8) }],
  ['whose packed data are no packed data', { pack: (data) => noise(data.length) }],
  ['whose packed data begin as others do', { pack: (data) => Uint8Array.from([0x1f, 0x8b, ...data.subarray(2)]) }],
  ['without data', { pack: () => new Uint8Array() }],
  [
    'with something between its data',
    { pieces: 2, before: [chunk('IDAT', new Uint8Array()), chunk('tEXt', noise(4))] },
  ],
  ['with a piece that all have to know, and nobody knows', { before: [chunk('ABCD', noise(4))] }],
  ['with a second header', { before: [chunk('IHDR', noise(13))] }],
  ['with its palette behind its data', { behind: [chunk('PLTE', noise(3))] }],
])('a PNG %s is found', (_, made) => {
  expect(pictureOf(makePng(made))).toBe('no-whole-image')
})

test('pieces that need not be known are passed over', () => {
  expect(
    isTaken({ before: [chunk('tEXt', noise(9)), chunk('gAMA', noise(4))], behind: [chunk('tIME', noise(7))] }),
  ).toBe(true)
})

test('what has more points than a screen is not unpacked', () => {
  expect(pictureOf(makePng({ width: 4_097, height: 4_096, depth: 1 }))).toBe('too-many-points')
})

test('the largest picture is looked at in a moment', () => {
  const bytes = makePng({ width: 4_096, height: 4_096, colour: 4 })
  expect(typeof pictureOf(bytes)).toBe('object')
  expect(cpuTime(() => pictureOf(bytes))).toBeLessThan(3_000)
})
