import { expect, it } from 'vitest'
import { type Document, isMap, isScalar, parseDocument } from 'yaml'
import { isStage } from '../../src/findings/stages.js'
import { registers } from '../../src/language/shape.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import { read as readFile } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { read } from './read.js'

/** A mistake at some place; false where it cannot be made there. */
type Slip = (document: Document, keys: readonly string[]) => boolean

const isText = (document: Document, keys: readonly string[]): boolean => typeof document.getIn(keys) === 'string'

const put = (document: Document, keys: readonly string[], value: unknown): true => {
  document.setIn(keys, document.createNode(value))
  return true
}

/** The id of an entry of a register, as something that is no id. */
const renamed =
  (id: string): Slip =>
  (document, [register = '', key = '', ...deeper]) => {
    const entries = document.getIn([register])
    if (deeper.length > 0 || !registers.some((one) => one === register) || !isMap(entries)) return false
    const entry = entries.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    if (!entry) return false
    entry.key = document.createNode(id)
    return true
  }

/** What takes a value out of a declaration. */
const slips: Readonly<Record<string, Slip>> = {
  'left empty': (document, keys) => put(document, keys, null),
  'an empty list': (document, keys) => !isText(document, keys) && put(document, keys, []),
  'an empty map': (document, keys) => !isText(document, keys) && put(document, keys, {}),
  'a word that nobody knows': (document, keys) => isText(document, keys) && put(document, keys, 'nope'),
  'words that nobody knows': (document, keys) => isText(document, keys) && put(document, keys, 'Qqq nope'),
  'a word where yes or no belongs': (document, keys) =>
    typeof document.getIn(keys) === 'boolean' && put(document, keys, 'truue'),
  'a day that is none': (document, keys) =>
    /^\d{4}-\d\d-\d\d$/.test(String(document.getIn(keys))) && put(document, keys, '2026-13-02'),
  'none in a list': (document, keys) => /^\d+$/.test(keys.at(-1) ?? '') && put(document, keys, 'none'),
  'of another kind': (document, keys) => put(document, keys, isText(document, keys) ? [[1]] : 7),
  'with an id that means something else': renamed('none'),
  'with a name for an id': renamed('No Id!'),
}

const declarations = [
  'test/base.yaml',
  'examples/membership-club/privacy.yaml',
  'examples/online-shop/privacy.yaml',
  'examples/college/privacy.yaml',
]

const places = declarations.flatMap((file) => {
  // What an anchor shares would be changed in several places at once.
  const text = JSON.stringify(parseDocument(readFile(file)).toJS())
  return Object.keys(slips).flatMap((slip) => pointersIn(JSON.parse(text)).map((at) => ({ file, text, slip, at })))
})

function pointersIn(value: unknown, at: Pointer = ''): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [at]
  const below = Object.entries(value).flatMap(([key, one]) => pointersIn(one, child(at, key)))
  return at === '' ? below : [at, ...below]
}

const foundIn = (text: string): readonly string[] =>
  read(text).findings.map(({ rule, pointer }) => `${rule} ${pointer}`)

it('what is taken out for a mistake is told as that, once, and no rule of law misses it or takes it for unsaid', ({
  annotate,
}) => {
  const known = new Map(declarations.map((file) => [file, new Set(foundIn(readFile(file)))]))
  const told = sampled(places, 'slips at each place', annotate, { share: 60 }).flatMap(({ file, text, slip, at }) => {
    const document = parseDocument(text)
    if (slips[slip]?.(document, keysOf(at)) !== true) return []
    const found = foundIn(document.toString()).filter((one) => known.get(file)?.has(one) !== true)
    const ofLaw = found.filter((one) => !isStage(one.split(' ')[0] ?? ''))
    // Some of them are no mistake at some places: a title may be any word.
    const ofTheFile = found.filter((one) => isStage(one.split(' ')[0] ?? ''))
    // A word is one mistake; where it stands for a list of one, what it names may be unknown as well.
    const again = slip.startsWith('a word') ? ofTheFile.filter((one) => one.startsWith('schema ')).slice(1) : []
    return ofTheFile.length === 0 ? [] : [...ofLaw, ...again].map((one) => `${file}${at} ${slip}: ${one}`)
  })
  expect(told).toEqual([])
})

it.each([
  ['a source that is not declared', /(?<=emergencies:[\s\S]*?sources: )\[member\]/, '[nope]'],
  ['no purposes', /\npurposes:[\s\S]*?(?=\n\w)/, '\npurposes: {}'],
  ['a purpose that is called none', '\n  emergencies:', '\n  none:'],
  ['no regimes', 'regimes: [uk]', 'regimes: []'],
  ['a regime that nobody knows', 'regimes: [uk]', 'regimes: [nope]'],
])('%s is one finding', (_what, from, to) => {
  const club = readFile('examples/membership-club/privacy.yaml')
  const text = club.replace(from, to)
  expect(text).not.toBe(club)
  expect(read(text).findings.filter(({ rule }) => !isStage(rule))).toEqual([])
})

it('a slip hides nothing that is missing beside it', () => {
  const text = readFile('test/base.yaml')
    .replace('retention: { keep: 6 years', 'retention: { keep: 6 yeers')
    .replace('    basis: contract\n', '')
  expect(foundIn(text)).toContain('purpose-has-basis /purposes/membership/basis')
})
