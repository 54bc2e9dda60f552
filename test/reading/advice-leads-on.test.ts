import { expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml'
import { isStage } from '../../src/findings/stages.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import type { WordedFinding } from '../../src/wording/worded-findings.js'
import { read as readFile } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { read } from './read.js'

/** Values that few fields ask for, and that a message may repeat in what it tells to write. */
const odd: readonly unknown[] = [
  ...[
    'yes',
    'no',
    'No',
    'none',
    'all',
    'unknown',
    'n/a',
    'eu',
    'EU',
    'UK',
    'England',
    'deu',
    'en',
    'x',
    '-x',
    '- x',
    '#x',
  ],
  ...[
    'unknown-people',
    'a b',
    'a, b',
    '6',
    '2026',
    '6 yrs',
    'six years',
    '2026-02-30',
    '1. 2. 2026',
    'contact',
    'email',
  ],
  ...['-\u00a0x', '\u2013 x', 'f\u043erm', 'con\u200btact', 'https:/x.example', 'www.x.example', 'a@x.example'],
  ...[6, 1.5, true, [], ['x'], ['yes'], ['none'], [6], [['x']], [['yes']], [{ a: 'b' }]],
  ...[
    { a: 'b' },
    { en: 'x' },
    { none: 'x' },
    { none: ['x'] },
    { ref: 'x' },
    { type: 'x' },
    { keep: 'x' },
    { x: { y: 'z' } },
  ],
]

/** What a message tells to write, word for word; undefined where it leaves that to the author. */
const quotedIn: readonly RegExp[] = [
  /^Put it in square brackets: (\[.*\])\./,
  /^Put it in quotation marks: (".*")\.$/,
  /^Write it without brackets and dash: (.+)\.$/,
  /^Write (\{ .* \}) instead of the word alone\./,
  /^Write (\{ keep: .* \})\.$/,
  /^Write (?!(?:text|a list)\.)([^ ]+|\d+ (?:hour|day|week|month|year)s?)\.$/,
  /^Write (none)(?:, if there is none| in small letters| instead of the list, or name an entry)\.$/,
  /^Write ((?:https:\/\/|mailto:)[^ ]+)$/,
  /^Did you mean ([^ ]+)\?$/,
]

function told({ fix }: WordedFinding): unknown {
  const written = quotedIn.map((pattern) => pattern.exec(fix)?.[1]).find((found) => found !== undefined)
  return written === undefined ? undefined : parse(written)
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The place that is to be written anew: none stands instead of the whole list. */
const placeOf = ({ pointer, fix }: WordedFinding): Pointer =>
  fix.includes('instead of the list') ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer

/** A declaration with another value in a place, or another key; undefined where there is no such place in it. */
function written(text: string, finding: WordedFinding, value: unknown): string | undefined {
  const document = parseDocument(text)
  const keys = keysOf(placeOf(finding))
  const parent: unknown = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1))
  const isKey = /is not (?:a field of|one of the rights)/.test(finding.message)
  if (isKey && isMap(parent) && isText(value)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
    if (!pair) return undefined
    pair.key = document.createNode(value)
    return document.toString()
  }
  if (!isMap(parent) && !isSeq(parent)) return undefined
  parent.set(isSeq(parent) ? Number(keys.at(-1)) : keys.at(-1), document.createNode(value))
  return document.toString()
}

const mistakesIn = (text: string): readonly WordedFinding[] =>
  read(text).findings.filter(({ rule, severity }) => isStage(rule) && severity === 'error')

/** Of a long one every so manieth will do: a whole run takes minutes as it is. */
const steps: Readonly<Record<string, number>> = {
  'test/base.yaml': 1,
  'examples/membership-club/privacy.yaml': 5,
  'examples/online-shop/privacy.yaml': 13,
}

const files = Object.keys(steps)

const plainOf = (file: string): string => JSON.stringify(parseDocument(readFile(file)).toJS())

const places = files.flatMap((file) =>
  pointersIn(JSON.parse(plainOf(file)))
    .flatMap((at) => (at === '/forthright' ? [] : odd.map((value) => ({ file, at, value }))))
    .filter((_, index) => index % (steps[file] ?? 1) === 0),
)

function pointersIn(value: unknown, at: Pointer = ''): readonly Pointer[] {
  const own = at === '' ? [] : [at]
  if (typeof value !== 'object' || value === null) return own
  return [...own, ...Object.entries(value).flatMap(([key, one]) => pointersIn(one, child(at, key)))]
}

it('who writes what a message says is told nothing more of that place that was not told before', ({ annotate }) => {
  const texts = new Map(files.map((file) => [file, plainOf(file)]))
  let followed = 0
  const some = sampled(places, 'advice followed', annotate, { least: 150, share: 60 })
  const more = some.flatMap(({ file, at, value }) => {
    const document = parseDocument(texts.get(file) ?? '')
    const keys = keysOf(at).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    document.setIn(keys, document.createNode(value))
    const before = document.toString()
    const mistakes = mistakesIn(before)
    const known = new Set(mistakes.map(({ message }) => message))
    return mistakes.flatMap((finding) => {
      const to = told(finding)
      const after = to === undefined ? undefined : written(before, finding, to)
      if (after === undefined) return []
      followed += 1
      const place = placeOf(finding)
      const next = mistakesIn(after).filter(
        ({ pointer, message }) => (pointer === place || pointer.startsWith(`${place}/`)) && !known.has(message),
      )
      const led = next.map(({ message }) => `${finding.message} ${finding.fix} -> ${message}`)
      return led.map((one) => `${file}${at} ${JSON.stringify(value)}: ${one}`)
    })
  })
  expect(more).toEqual([])
  // Most advice leaves to the author what to write.
  expect(followed).toBeGreaterThan(some.length / 100)
})
