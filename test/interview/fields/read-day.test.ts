import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sayDay } from '../../../src/interview/fields/calendar-day.js'
import { readDay } from '../../../src/interview/fields/read-day.js'
import { isDay } from '../../../src/law/dated.js'
import { countOf, seed } from '../../sampling.js'

const today = '2026-11-30'
const rows = readFileSync(new URL('days.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

test.each(rows)('%s', (written = '', ahead = '', done = '') => {
  for (const [isDone, expected] of [
    [false, ahead],
    [true, done],
  ] as const) {
    const read = readDay(written, { today, isDone })
    if ('refused' in read) expect('refused', read.refused).toBe(expected)
    else {
      expect(`${read.day}${read.doubt === undefined ? '' : ' (?)'}`).toBe(expected)
      expect(read.understood).toBe(sayDay(read.day))
    }
  }
})

test('digits that fit two days are asked about with both of them', () => {
  expect(readDay('03/04/2026', { today, isDone: false })).toEqual({
    refused: "'03/04/2026' can be 3 April 2026 or 4 March 2026. Write the month as a word.",
  })
})

test('a day that is read back is read as the same day, on any day', ({ annotate }) => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  const iso = day.map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(iso, iso, fc.boolean(), (written, now, isDone) => {
      expect(readDay(sayDay(written), { today: now, isDone })).toMatchObject({ day: written })
      for (const words of [
        '1st of March',
        'the 31st',
        'next Tuesday',
        'end of next month',
        'in 7 months',
        '29 February',
      ]) {
        const read = readDay(words, { today: now, isDone })
        if ('day' in read) expect(isDay(read.day), `${words} on ${now}`).toBe(true)
      }
    }),
    { numRuns: countOf(2000, 'days', annotate), seed },
  )
})
