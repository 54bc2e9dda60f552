import { expect, test } from 'vitest'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { markedPlaces } from '../../scripts/ledger/rows.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import { classRows } from '../../src/changes/class-table.js'
import { isCaseOf, turningsIn } from '../../src/changes/classify.js'
import { differences } from '../../src/changes/compare.js'
import { partsOf } from '../../src/changes/parts-of.js'
import { renamesBetween } from '../../src/changes/renames.js'
import { isMeantBy } from '../../src/language/kept-from-notices.js'
import { base, mustCases, readCases, shouldCases } from './class-cases.js'
import { sideOf, yamlOf } from './sides.js'

/** Every pattern of every row. */
const patterns = classRows.flatMap((row, index) =>
  row.places.map((pattern) => ({ row, pattern, key: `${index} ${pattern}` })),
)

/** The patterns that a difference between two texts, or a leaf of it, is a case of. */
function hitBetween(before: string, after: string): readonly string[] {
  const [old, now] = [sideOf(before, true), sideOf(after, true)]
  const [was, is] = [partsOf(old.model), partsOf(now.model)]
  const renames = renamesBetween(was, is)
  const turnings = differences(was, is, renames).flatMap((it) => turningsIn({ ...it, sides: { old, now }, renames }))
  return patterns.flatMap(({ row, pattern, key }) =>
    turnings.some((turning) => isMeantBy(pattern, turning.place) && isCaseOf(row, turning)) ? [key] : [],
  )
}

const rule = (now: string) => base.replace('retention: { keep: 2 years, after: you leave }', `retention: ${now}`)
const general = (now: string) => `${base}general: { retention: ${now} }\n`
const register = (now: string) =>
  `${base.replace('retention: { keep: 2 years, after: you leave }', 'retention: [rule]')}retention: { rule: ${now} }\n`

/** What the cases by class and a single place of the ledger do not reach. */
const more: readonly (readonly [old: string, now: string])[] = [
  [base, base.replace('controllers: {', 'controllers: { new: { name: New Ltd, country: GB },')],
  [base, `${base}jointArrangements: [{ essence: We share it. }]\n`],
  [rule('{ stages: [{ keep: 1 year }] }'), rule('{ stages: [{ keep: 1 year }, { keep: 8 years }] }')],
  [general('{ stages: [{ keep: 1 year }] }'), general('{ stages: [{ keep: 1 year }, { keep: 8 years }] }')],
  [register('{ stages: [{ keep: 1 year }] }'), register('{ stages: [{ keep: 1 year }, { keep: 8 years }] }')],
  [register('{ atMost: 1 year }'), register('{ atMost: 8 years }')],
]

/** Up to three places that a pattern means, the place itself or one inside it. */
const placesOf = (pattern: string) =>
  markedPlaces()
    .filter(({ place: { path } }) => {
      const keys = path.split('.')
      return keys.some((_, index) => isMeantBy(pattern, keys.slice(0, index + 1).join('.')))
    })
    .slice(0, 3)

test('each pattern of each row is hit by a case', () => {
  const hit = new Set<string>()
  const take = (old: string, now: string): void => {
    for (const key of hitBetween(old, now)) hit.add(key)
  }
  for (const [, from, to] of [...mustCases, ...shouldCases, ...readCases]) take(base, base.replace(from, to))
  for (const [old, now] of more) take(old, now)
  for (const { pattern, key } of patterns) {
    for (const { place, word } of placesOf(pattern)) {
      if (hit.has(key)) break
      const [one, other] = valuesOf(place, word)
      const texts = [undefined, one, other].map((value) => yamlOf(declarationWith(place, value, false)))
      for (const [index, now] of texts.entries()) take(texts.at(index - 1) ?? '', now)
    }
  }
  expect(patterns.flatMap(({ key }) => (hit.has(key) ? [] : [key]))).toEqual([])
})
