import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merged } from '../../../src/studio/app/merged.js'
import { lineNow } from '../../../src/studio/app/old-lines.js'
import { oneChange } from '../../../src/studio/app/one-change.js'
import { isWhole, seed } from '../../sampling.js'

const runs = { seed, numRuns: isWhole ? 2000 : 100 }
const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'))

test('one change makes one text of another, and is the smallest that does', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, insert } = oneChange(before, after)
      expect(`${before.slice(0, from)}${insert}${before.slice(to)}`).toBe(after)
      const [gone, come] = [before.slice(from, to), insert]
      expect(gone !== '' && come !== '' && (gone[0] === come[0] || gone.at(-1) === come.at(-1))).toBe(false)
    }),
    runs,
  )
})

describe('a line of an older text', () => {
  test('stands where its words stand, wherever something was put in or taken out', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(5), (at, seen, count) => {
        const lines = Array.from({ length: 21 }, (_, index) => `line ${index}`)
        const put = Array.from({ length: count }, (_, index) => `new ${index}`)
        const now = [...lines.slice(0, at), ...put, ...lines.slice(at)]
        expect(now[lineNow(seen + 1, lines.join('\n'), now.join('\n')) - 1]).toBe(lines[seen])
        expect(lines[lineNow(now.indexOf(`line ${seen}`) + 1, now.join('\n'), lines.join('\n')) - 1]).toBe(lines[seen])
      }),
      runs,
    )
  })

  test('that is not there any more is one of the text all the same', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 12 }), (before, now, line) => {
        const found = lineNow(line, before, now)
        expect(found).toBeGreaterThanOrEqual(1)
        expect(found).toBeLessThanOrEqual(now.split('\n').length)
      }),
      runs,
    )
  })
})

describe('two who changed one text', () => {
  const before = 'one\ntwo\nthree\nfour\nfive\nsix\n'
  test('keep both, where they do not touch', () => {
    expect(merged(before, before.replace('one', 'ONE'), before.replace('six', 'SIX'))).toBe(
      'ONE\ntwo\nthree\nfour\nfive\nSIX\n',
    )
    expect(merged(before, before, before.replace('two', 'TWO'))).toBe(before.replace('two', 'TWO'))
    expect(merged(before, before.replace('two', 'TWO'), before)).toBe(before.replace('two', 'TWO'))
  })

  test('decide themselves where they changed the same', () => {
    expect(merged(before, before.replace('two', 'mine'), before.replace('two', 'theirs'))).toBeUndefined()
  })

  test('keep their line ends', () => {
    const windows = before.replaceAll('\n', '\r\n')
    expect(merged(windows, windows.replace('one', 'ONE'), windows.replace('six', 'SIX'))).toBe(
      windows.replace('one', 'ONE').replace('six', 'SIX'),
    )
  })
})
