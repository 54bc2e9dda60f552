import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compared } from '../../src/reports/diff/compared.js'
import { diffReports } from '../../src/reports/diff/index.js'
import { frame } from '../../src/reports/frame.js'
import { reports } from '../../src/reports/index.js'
import { palette } from '../../src/reports/palette.js'
import { shortened } from '../../src/reports/usage-error.js'
import { plainText } from '../../src/server/plain-text.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import { read } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { signs, tornIn } from '../signs.js'
import { range } from './findings.js'
import { checkFiles, drawn, foundIn } from './machines.js'

/** A text of many such signs, longer than anything is told at, so that it is cut elsewhere for each pad. */
const filled = (sign: string, pad: number): string =>
  `${'x'.repeat(pad)}${`${sign.repeat(7)}${pad % 2 === 0 ? '' : ' '}`.repeat(Math.ceil(1_400 / (7 * sign.length)))}`.trim()

const base = JSON.stringify(parse(read('test/base.yaml')))

function placesIn(value: unknown, at: Pointer = ''): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, child(at, key)))]
}

const places = placesIn(JSON.parse(base)).filter((at) => at !== '')

/** The base with something else at a place: a text, a list of texts, or a field that nobody knows. */
function changed(at: Pointer, how: 'text' | 'list' | 'key', text: string): string {
  const root: unknown = JSON.parse(base)
  const keys = keysOf(at)
  let holder: unknown = root
  for (const key of keys.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : holder
  const last = keys.at(-1) ?? ''
  if (typeof holder === 'object' && holder !== null) {
    if (how === 'key' && !Array.isArray(holder)) Reflect.set(holder, text, 'x')
    else Reflect.set(holder, last, how === 'list' ? [text] : text)
  }
  return JSON.stringify(root)
}

const cases = places.flatMap((at, index) =>
  (['text', 'list', 'key'] as const).map((how, one) => {
    const sign = signs[(index + one) % signs.length] ?? ''
    return { at, how, sign, text: filled(sign, (index * 3 + one) % 13) }
  }),
)

const looks = [
  { color: false, columns: 80, ascii: false },
  { color: false, columns: 61, ascii: true },
  { color: false, columns: 200, ascii: false },
]

describe('no report cuts a sign in two', () => {
  test.for(reports.map(({ id }) => id))('%s', async (id, { annotate }) => {
    for (const { at, how, sign, text } of sampled(cases, `long signs in ${id}`, annotate, { share: 16 })) {
      const written = changed(at, how, text)
      const path = 'privacy.yaml'
      const results = [checkFiles({ path, text: written })]
      for (const look of id === 'pretty' ? looks : looks.slice(0, 1)) {
        const report = await drawn(id, foundIn(results, { look, texts: new Map([[path, written]]) }))
        expect(tornIn(report, sign), `${how} at ${at}`).toEqual([])
      }
    }
  })
})

describe('no report of what changed cuts a sign in two', () => {
  test.for(diffReports.map(({ id }) => id))('%s', async (id, { annotate }) => {
    const named = cases.filter(({ how, at }) => how === 'text' && /\/(?:name|label|title|description|does)$/.test(at))
    const print = await diffReports.find((report) => report.id === id)?.load()
    const before = checkFiles({ path: 'privacy.yaml', text: base })
    let compares = 0
    for (const { at, sign, text } of sampled(named, `long signs in ${id}`, annotate, { share: 3 })) {
      const both = await compared(before, checkFiles({ path: 'privacy.yaml', text: changed(at, 'text', text) }))
      if (both === undefined) continue
      compares += 1
      for (const look of looks) expect(tornIn((await print?.([both], look)) ?? '', sign), at).toEqual([])
    }
    expect(compares).toBeGreaterThan(5)
  })
})

describe.each(signs)('%s', (sign) => {
  const pads = Array.from({ length: 2 * sign.length + 1 }, (_, pad) => pad)

  test('is whole in what an editor shows, and in a word that was mistyped', () => {
    for (const pad of pads) {
      expect(tornIn(plainText(filled(sign, pad)), sign)).toEqual([])
      expect(tornIn(shortened(filled(sign, pad)), sign)).toEqual([])
    }
  })

  test('is whole in an excerpt, wherever its caret stands, and in the lines around it', () => {
    for (const pad of pads) {
      const lines = [filled(sign, pad + 1), filled(sign, pad), filled(sign, pad + 2)]
      for (const column of [1, 400, 650 + pad, 700, 1_200]) {
        for (const look of looks) {
          const shown = frame(lines, range(2, column, column + 3), 'error', look, palette(false))
          expect(tornIn(shown.join('\n'), sign)).toEqual([])
        }
      }
    }
  })
})
