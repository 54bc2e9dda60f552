import { expect, test } from 'vitest'
import { declarationOf } from '../../bench/declaration.js'
import { changesBetween } from '../../src/changes/changes-between.js'
import { cpuTime } from '../cpu-time.js'
import { sideOf } from './sides.js'

const ids = /\b(purpose|group|data|form|helper)-(\d+)/g
const oneDatum = (text: string): string =>
  text
    .replace(/data: \[data-\d+\]/g, 'data: [data-1]')
    .replace(/dataSubjects: \[group-\d+\]/g, 'dataSubjects: [group-1]')
const inOtherWords = (text: string): string => text.replace(/(crew|list|Form|Helper) (\d+)/g, 'Other $1 $2')

/** Two declarations that differ in everything of a kind, and how many changes each purpose brings. */
const kinds: readonly (readonly [kind: string, old: (text: string) => string, now: (text: string) => string])[] = [
  ['another period each', String, (text) => text.replace(/keep: (\d)/g, 'keep: 1$1')],
  ['another id each', String, (text) => text.replace(ids, '$1-x$2')],
  ['another declaration', String, (text) => inOtherWords(text.replace(ids, '$1-x$2'))],
  [
    'other purposes of the same data',
    oneDatum,
    (text) => inOtherWords(oneDatum(text).replace(/purpose-(\d+)/g, 'other-$1')),
  ],
  [
    'other words under consent',
    (text) => text.replaceAll('basis: contract', 'basis: consent'),
    (text) => inOtherWords(text.replaceAll('basis: contract', 'basis: consent')),
  ],
  [
    'all recipients of one purpose',
    String,
    (text) =>
      text.replace(
        /recipients: \[helper-1\]/,
        `recipients: [${[...text.matchAll(/ (helper-\d+):/g)].map(([, id]) => id).join(', ')}]`,
      ),
  ],
]

const sizes = [100, 200, 400] as const

test.each(kinds)('four times the purposes take not ten times as long: %s', (_, old, now) => {
  const times = sizes.map((size) => {
    const [before, after] = [old, now].map((edit) => sideOf(edit(declarationOf(size)), true))
    if (!before || !after) return 0
    expect(changesBetween(before, after).length).toBeGreaterThanOrEqual(size - 1)
    return Math.min(...[1, 2, 3].map(() => cpuTime(() => changesBetween(before, after))))
  })
  // What takes time with the square of the size takes sixteen times as long.
  expect(times.at(-1), String(times)).toBeLessThan(10 * Math.max(times[0] ?? 0, 5))
})
