import { describe, expect, it } from 'vitest'
import { isLonger, parseDuration, sumOf, writtenDuration } from '../../src/facts/duration.js'

function longer(one: string, other: string): boolean {
  const [left, right] = [parseDuration(one), parseDuration(other)]
  if (!left || !right) throw new RangeError(`${one} or ${other} is no duration`)
  return isLonger(left, right)
}

describe('a duration', () => {
  it.each([
    ['6 years', { years: 6 }],
    ['1 year and 6 months', { years: 1, months: 6 }],
    ['10 working days', { workingDays: 10 }],
    ['P1Y6M', { years: 1, months: 6 }],
    ['PT72H', { hours: 72 }],
    ['P2W', { weeks: 2 }],
  ])('is read from %s', (text, parts) => {
    expect(parseDuration(text)).toMatchObject(parts)
  })

  it.each(['', 'P', 'PT', 'soon', '6', 'six years', 'indefinitely', '1 constructor'])(
    'is not read from "%s"',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )

  it.each([
    ['40 days', '1 month'],
    ['32 days', '1 month'],
    ['2 months', '1 month'],
    ['1 month and 1 day', '1 month'],
    ['6 weeks', '30 days'],
    ['7 years', '83 months'],
    ['24 working days', '1 month'],
    ['P13M', '1 year'],
    ['73 hours', '3 days'],
  ])('%s is longer than %s, and not the other way round', (one, other) => {
    expect(longer(one, other)).toBe(true)
    expect(longer(other, one)).toBe(false)
  })

  it.each([
    ['30 days', '1 month'],
    ['31 days', '1 month'],
    ['1 month', '30 days'],
    ['P1M', '1 month'],
    ['12 months', '1 year'],
    ['365 days', '1 year'],
    ['20 working days', '1 month'],
    ['1 week', '7 days'],
  ])('neither %s nor %s is longer for certain', (one, other) => {
    expect(longer(one, other)).toBe(false)
    expect(longer(other, one)).toBe(false)
  })
})

describe('several times, one after the other', () => {
  const sum = (...texts: readonly string[]) =>
    writtenDuration(sumOf(texts.flatMap((text) => parseDuration(text) ?? [])))

  it.each([
    [['25 days', '30 days', '30 days'], '85 days'],
    [['1 year and 6 months', '2 weeks'], '1 year and 6 months and 2 weeks'],
    [['72 hours', '30 days'], '30 days and 72 hours'],
    [['10 working days', '1 month'], '1 month and 10 working days'],
  ])('%s', (texts, words) => expect(sum(...texts)).toBe(words))
})
