import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { laidAround } from '../../scripts/ledger/fill.js'
import { allPlaces, type Place } from '../../scripts/ledger/places.js'
import { markedPlaces, rowOf } from '../../scripts/ledger/rows.js'
import { rowText } from '../../scripts/ledger/table.js'
import { isMeantBy, keptFromNotices, whyKept } from '../../src/language/kept-from-notices.js'
import { placeOf } from '../../src/language/place-of.js'
import { sampled } from '../sampling.js'
import { holes } from './holes.js'

/** The rows of the page, each by its place: where it is told, and what reads it. */
const page = new Map(
  [
    ...readFileSync(new URL('../../docs/fields.md', import.meta.url), 'utf8').matchAll(
      /^\| `(\S+)` \| (.*) \| (.*) \|$/gm,
    ),
  ].map(([line, path = '', told = '', reads = '']) => [path, { line, told, reads }] as const),
)
const places = allPlaces()

describe('the ledger of fields', () => {
  test('has a row for each place of the language, in its order', () => {
    expect([...page.keys()]).toEqual(places.map(({ path }) => path))
  })

  test('has no empty cell but those that are known', () => {
    const empty = [...page].flatMap(([path, { told, reads }]) => (told === '' || reads === '' ? [path] : []))
    expect(empty.filter((path) => !(path in holes))).toEqual([])
    expect(Object.keys(holes).filter((path) => !page.has(path))).toEqual([])
  })

  test('gives no reason for a place that is printed', () => {
    const printed = [...page].flatMap(([path, { told }]) => (told === '' || told.startsWith('*') ? [] : [path]))
    expect(printed.filter((path) => whyKept(path) !== undefined)).toEqual([])
  })

  test('needs each of its patterns', () => {
    const unused = Object.values(keptFromNotices)
      .flat()
      .filter((pattern) => !places.some(({ path }) => isMeantBy(pattern, path)))
    expect(unused).toEqual([])
  })

  test('keeps nothing as a record that the schema promises to readers', () => {
    // Of customers and of what is done for them only the record of a processor tells, but for their names and notices.
    const isOurs = ({ path }: Place): boolean => !/^(?:customers|services)\./.test(path)
    const promised = places
      .filter(isOurs)
      .filter(({ description }) => /readers should know|^(?:How|When|What) people/.test(description))
    expect(promised.length).toBeGreaterThan(50)
    expect(promised.filter(({ path }) => whyKept(path) === 'record').map(({ path }) => path)).toEqual([])
  })

  test('has no words of a published text in a notice of which the schema says that none prints them', () => {
    const printed = places.filter(({ path }) => /(?:^|\.)words$/.test(path) && whyKept(path) === undefined)
    expect(printed.length).toBeGreaterThan(30)
    expect(
      printed.filter(({ description }) => description.includes('no notice prints it')).map(({ path }) => path),
    ).toEqual([])
  })

  test('says what happens when each place is filled, changed and taken away', ({ annotate }) => {
    const chosen = sampled(markedPlaces(), 'places of the language', annotate, { share: 40 })
    expect(chosen.map((one) => rowText(rowOf(one)))).toEqual(chosen.map(({ place }) => page.get(place.path)?.line))
  })
})

test('what is laid around some places is laid around one that there is', () => {
  const starts = (start: string): boolean => places.some(({ path }) => path === start || path.startsWith(`${start}.`))
  expect(laidAround.filter((start) => !starts(start))).toEqual([])
})

test.each([
  ['/purposes/a/retention/0/keep', 'purposes.*.retention.keep'],
  ['/purposes/a/retention/keep', 'purposes.*.retention.keep'],
  ['/purposes/a/data/0/ref', 'purposes.*.data'],
  ['/purposes/a/data/0/only/en', 'purposes.*.data.only'],
  ['/recipients/x/countries/0/mechanisms/0/copyUrl/url', 'recipients.*.countries.mechanisms.copyUrl.url'],
  ['/cookies/none', 'cookies.none'],
  ['/rights/contact/notes/0/text', 'rights.contact.notes'],
  ['/rights/list/access/how', 'rights.list.*.how'],
])('%s is %s', (pointer, place) => {
  expect(placeOf(pointer)).toBe(place)
})
