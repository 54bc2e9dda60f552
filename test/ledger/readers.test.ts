import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allPlaces } from '../../scripts/ledger/places.js'
import { readElsewhere, readersOf, unread, whyUnread } from '../../scripts/ledger/readers.js'
import { isMeantBy, whyKept } from '../../src/language/kept-from-notices.js'
import { placesRead, shownRules } from './shown-readers.js'

/** The places that no notice tells, and whether the ledger names a rule that reads them. */
const kept = [
  ...readFileSync(new URL('../../docs/fields.md', import.meta.url), 'utf8').matchAll(
    /^\| `(\S+)` \| \*(?:record|law)\* \| (.*) \|$/gm,
  ),
].map(([, place = '', reads = '']) => ({ place, isRead: !/^no rule/.test(reads) }))

const patterns = [...Object.values(readElsewhere), ...Object.values(unread)].flat()

describe('what no notice tells', () => {
  test('has a rule that reads it, or a reason why none does', () => {
    const without = kept.filter(({ place, isRead }) => !isRead && readersOf(place).length === 0 && !whyUnread(place))
    expect(without.map(({ place }) => place)).toEqual([])
  })

  test('is not said to be read by nobody where a rule reads it', () => {
    const both = patterns.filter((pattern) => readersOf(pattern).length > 0 && whyUnread(pattern) !== undefined)
    expect(both).toEqual([])
  })

  test('needs each pattern of the lists', () => {
    const places = allPlaces().filter(({ path }) => ['record', 'law', undefined].includes(whyKept(path)))
    expect(patterns.filter((pattern) => !places.some(({ path }) => isMeantBy(pattern, path)))).toEqual([])
  })
})

const shown = await shownRules()

test.each(Object.entries(readElsewhere))('%s reads what it is said to read', (id, places) => {
  const rule = shown.find((one) => one.rule.id === id)
  const isClaimed = (place: string): boolean => places.some((pattern) => isMeantBy(pattern, place))
  const read = rule ? [...placesRead(rule, isClaimed)] : []
  expect(places.filter((pattern) => !read.some((place) => isMeantBy(pattern, place)))).toEqual([])
})
