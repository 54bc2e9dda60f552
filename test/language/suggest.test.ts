import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suggest, suggesterOf } from '../../src/language/suggest.js'
import { cpuTime } from '../cpu-time.js'
import { isWhole, seed } from '../sampling.js'

const piece = fc.constantFrom(...'rec mail er - ab ba cat tac x 1 2 12 us name number . recipient A B İ'.split(' '))
const word = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))

/** What somebody writes who means a word: with a letter more, less, changed, in another place, in capitals. */
const slips: readonly ((word: string, at: number) => string)[] = [
  (known, at) => known.slice(0, at) + known.slice(at + 1),
  (known, at) => `${known.slice(0, at)}q${known.slice(at)}`,
  (known, at) => `${known.slice(0, at)}z${known.slice(at + 1)}`,
  (known, at) =>
    known.slice(0, at) +
    known
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    known.slice(at + 2),
  (known) => known.toUpperCase(),
]

it('a register that is read once suggests what comparing with each of its ids suggests', () => {
  const written = fc.record({
    words: fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
    of: fc.nat(),
    slips: fc.array(fc.record({ slip: fc.constantFrom(...slips), at: fc.nat(12) }), { maxLength: 3 }),
    other: fc.option(word),
    left: fc.option(fc.nat()),
  })
  fc.assert(
    fc.property(written, ({ words, of, slips: made, other, left }) => {
      const meant = words[of % words.length] ?? ''
      const said = other ?? made.reduce((so, { slip, at }) => slip(so, at), meant)
      const except = left === null ? undefined : words[left % words.length]
      const others = words.filter((one) => one !== except)
      expect(suggesterOf(words)(said, except)).toBe(suggest(said, others))
    }),
    { numRuns: isWhole ? 20_000 : 1_000, seed },
  )
})

const times = (count: number): number => {
  const suggestion = suggesterOf(Array.from({ length: count }, (_, index) => `recipient-number-${index}`))
  return cpuTime(() => {
    for (let index = 0; index < count; index += 1)
      for (const said of [`recipientnumber-${index}`, `receiver-number-${index}`, `some-other-name-${index}-x`])
        suggestion(said)
  })
}

it('takes about as long for each of many words that are not there, however many ids there are', () => {
  times(400)
  expect(times(2000)).toBeLessThan(12 * Math.max(times(400), 5))
})
