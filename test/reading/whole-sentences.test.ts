import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { isStage } from '../../src/findings/stages.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import { read as readFile } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { read } from './read.js'

/** What can stand nowhere, or nowhere but in a few places. */
const values: readonly unknown[] = ['~', '-x', 'a, b', 'none', 12, true, [], {}, ['none', 'none'], [[1], [1]], { a: 1 }]

const declarations = ['test/base.yaml', 'examples/membership-club/privacy.yaml', 'examples/online-shop/privacy.yaml']

const places = declarations.flatMap((file) => {
  // What an anchor shares would be changed in several places at once.
  const text = JSON.stringify(parseDocument(readFile(file)).toJS())
  return values.flatMap((value) => pointersIn(JSON.parse(text)).map((at) => ({ file, text, value, at })))
})

function pointersIn(value: unknown, at: Pointer = ''): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [at]
  const below = Object.entries(value).flatMap(([key, one]) => pointersIn(one, child(at, key)))
  return at === '' ? below : [at, ...below]
}

/** Where a list of words is empty, a sentence has a hole. */
const hole = /[:,;(] *[.,;)]|: *$|\b(?:or|and|of) *[.,;]|\bundefined\b|(?<!…) {2}/

const toldOf = (text: string) => read(text).findings.filter(({ rule }) => isStage(rule))

/** Findings as they are made, each with all of its places. */
const causesIn = (text: string) =>
  checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' }).findings.filter(({ rule }) => isStage(rule))

it('no sentence of a mistake lacks a word, and none is said twice, whatever stands in a field', ({ annotate }) => {
  const flawed = sampled(places, 'values at each place', annotate, { share: 60 }).flatMap(
    ({ file, text, value, at }) => {
      const document = parseDocument(text)
      document.setIn(keysOf(at), document.createNode(value))
      const changed = document.toString()
      const told = toldOf(changed).map(({ rule, message, fix }) => `${rule}: ${message} ${fix}`)
      const lacking = told.filter((one) => hole.test(one.replace(/'[^']*'/g, 'it')))
      const causes = causesIn(changed).map(({ rule, severity, data }) => JSON.stringify([rule, severity, data]))
      const twice = causes.filter((one, index) => causes.indexOf(one) !== index)
      return [...lacking, ...twice].map((one) => `${file}${at} ${JSON.stringify(value)}: ${one}`)
    },
  )
  expect(flawed).toEqual([])
})

it.each(['recipients: "~"', 'purposes: "x y"', 'data: "~"', 'sources: nothing at all', 'dataSubjects: "?"'])(
  '%s is told to hold entries',
  (line) => {
    const fixes = toldOf(`forthright: 1\n${line}\n`).map(({ fix }) => fix)
    expect(fixes.join(' ')).toContain('Write the entries below it, each under an id of its own.')
  },
)

it('a word that can stand in no list is one finding, with all its places', () => {
  const text = readFile('test/base.yaml').replace(/^(\s+)recipients: .*$/m, '$1recipients: [none, none]')
  expect(causesIn(text).map(({ data, places: all }) => [data, all.length])).toEqual([
    [{ mistake: 'reserved-reference', id: 'none', offersNone: true }, 2],
  ])
})
