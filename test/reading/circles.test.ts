import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { type Growing, isMap } from '../../scripts/ledger/grow.js'
import { allPlaces, type Place } from '../../scripts/ledger/places.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import { registers } from '../../src/language/shape.js'
import { cpuTime } from '../cpu-time.js'
import { earlyFindings, told } from './read.js'

/** Each place of an entry that holds ids of its own register, by the schema. */
const places = registers.flatMap((register) =>
  allPlaces()
    .filter(
      ({ path, forms }) =>
        path.startsWith(`${register}.*.`) && forms.some((form) => form.kind === 'id' && form.register === register),
    )
    .map((place) => ({ register, place, path: place.path })),
)

const idsOf = (declaration: Growing, register: string): readonly string[] => {
  const entries = declaration[register]
  return isMap(entries) ? Object.keys(entries) : []
}

/** A declaration in which the first entry of a register names something at a place. */
const naming = (place: Place, id: string): Growing => declarationWith(place, id, false)

const found = (declaration: Growing): readonly string[] =>
  earlyFindings(stringify(declaration)).map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)

test('there are such places', () => {
  expect(places.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'controllers.*.partOf',
      'controllers.*.answeredBy',
      'data.*.aliasOf',
      'recipients.*.passesTo',
      'retention.*.exceptions',
      'purposes.*.furtherTo.purpose',
    ]),
  )
})

describe.each(places)('$path', ({ register, place }) => {
  const [first = ''] = idsOf(naming(place, 'x'), register)

  test('that names its own entry is one finding where it stands', () => {
    const own = found(naming(place, first))
    expect(own).toEqual([
      expect.stringMatching(new RegExp(`^reference-exists /${register}/${first}/.* '${first}' names itself under `)),
    ])
  })

  test('that names another is none', () => {
    for (const id of valuesOf(place, 'Around')) {
      expect(id).not.toBe(first)
      expect(found(naming(place, String(id)))).toEqual([])
    }
  })

  test('that names nothing is not said to mean its own entry', () => {
    expect(found(naming(place, `${first}s`)).join()).not.toContain(`Did you mean ${first}?`)
  })
})

const pair = (fields: (other: string) => string): string => `forthright: 1
controllers:
  club: { name: Club, ${fields('league')} }
  league: { name: League, ${fields('club')} }
`

test.each(['partOf', 'answeredBy'])('two that name each other under %s are one finding, at the second', (field) => {
  expect(told(pair((other) => `${field}: ${other}`))).toEqual([
    expect.stringMatching(`^4:.* reference-exists: Under ${field}, 'league' leads to 'club' and back\\.$`),
  ])
})

test('what is said in several fields is no circle', () => {
  const text =
    'forthright: 1\ncontrollers:\n  club: { name: Club, partOf: league }\n  league: { name: League, answeredBy: club }\n'
  expect(told(text)).toEqual([])
})

test('what holds for some data only can be said of each other', () => {
  const text =
    'forthright: 1\nrecipients:\n  a: { name: A, passesTo: [b] }\n  b: { name: B, passesTo: [{ ref: a, when: you pay by card }] }\n'
  expect(told(text)).toEqual([])
})

test('a rule goes first of none that goes first of it', () => {
  const text = `forthright: 1
retention:
  a: { keep: 1 year, exceptions: [b, c] }
  b: { keep: 2 years, exceptions: [c] }
  c: { keep: 3 years, exceptions: [{ keep: 4 years, exceptions: [a] }] }
`
  expect(told(text)).toHaveLength(1)
  expect(told(text)[0]).toMatch(/^5:.*Under exceptions\.exceptions, 'c' leads to 'a', to 'b' and back\.$/)
})

test('a chain as long as a file is followed, and each circle in it told once', () => {
  const chain = (last: string): string =>
    `forthright: 1\ndata:\n${Array.from({ length: 2_000 }, (_, at) => `  d${at}: { label: L${at}, aliasOf: ${at === 1_999 ? last : `d${at + 1}`} }\n`).join('')}`
  expect(told(chain('d0'))).toEqual([
    expect.stringContaining("Under aliasOf, 'd1999' leads to 'd0', to 'd1', to 'd2', to 1996 more and back."),
  ])
  expect(cpuTime(() => told(chain('d5')))).toBeLessThan(8_000)
})

/** Rules of retention, each with the two after it as exceptions. */
const mesh = (count: number): string =>
  `forthright: 1\nretention:\n${Array.from({ length: count }, (_, at) => {
    const next = [at + 1, at + 2].filter((it) => it < count).map((it) => `k${it}`)
    return `  k${at}: { keep: 1 year, when: if ${at}${next.length > 0 ? `, exceptions: [${next.join(', ')}]` : ''} }\n`
  }).join('')}`

test('exceptions that are reached in more ways than can be told are one finding, however many there are', () => {
  expect(told(mesh(14))).toEqual([])
  for (const count of [15, 40, 400])
    expect(told(mesh(count))).toEqual([
      expect.stringMatching(
        /reference-exists: 'k\d+' has more than 1,000 exceptions, counted once for each way that leads to them\.$/,
      ),
    ])
  const ids = Array.from({ length: 1_001 }, (_, at) => `k${at}`)
  const naming = (some: readonly string[]): string =>
    `forthright: 1\nretention:\n${ids.map((id) => `  ${id}: { keep: 1 year }\n`).join('')}  main: { keep: 2 years, exceptions: [${some.join(', ')}] }\n`
  expect(told(naming(ids.slice(1)))).toEqual([])
  expect(told(naming(ids))).toHaveLength(1)
})
