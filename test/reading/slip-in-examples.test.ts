import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { ruleSources } from '../../scripts/generate/rules.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { isStage } from '../../src/findings/stages.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import { asOf, overlayFiles } from '../rules/overlay.js'
import { sampled } from '../sampling.js'

/** What cannot stand at a place: something else than text, and words where none are read. */
const slips: readonly (readonly [string, unknown])[] = [
  ['a number', 7],
  ['a list of lists', [[1]]],
  ['nothing in a list', []],
  ['words that nobody knows', 'Qqq nope'],
]

const pointersIn = (value: unknown, at: Pointer = ''): readonly Pointer[] => {
  if (typeof value !== 'object' || value === null) return [at]
  const below = Object.entries(value).flatMap(([key, one]) => pointersIn(one, child(at, key)))
  return at === '' ? below : [at, ...below]
}

/** Every fact of the declarations in which each rule holds, with every slip at it. */
const places = (await ruleSources()).flatMap(({ rule, page }) =>
  page.examples.flatMap(({ kind, yaml }, index) => {
    const value: unknown = kind === 'good' ? parseDocument(yaml).toJS() : undefined
    return pointersIn(value).flatMap((at) =>
      at === '' || at === '/x-as-of'
        ? []
        : slips.map(([slip, to]) => ({ name: `${rule.id} ${index + 1}`, yaml, at, slip, to })),
    )
  }),
)

const known = new Map<string, ReadonlySet<string>>()

function foundIn(yaml: string, text: string): readonly string[] {
  const [base] = overlayFiles(yaml)
  const files = [...(base ? [base] : []), { path: 'example', text }]
  const { findings } = checkTexts(files, { asOf: /x-as-of: (\S+)/.exec(yaml)?.[1] ?? asOf })
  return findings.flatMap(({ rule, places }) => places.map(({ pointer }) => `${rule} ${pointer}`))
}

/** What is found in an example without a slip; what an anchor shares is written out. */
function whole(yaml: string): { readonly text: string; readonly found: ReadonlySet<string> } {
  const text = JSON.stringify(parseDocument(yaml).toJS())
  const found = known.get(yaml) ?? new Set(foundIn(yaml, text))
  known.set(yaml, found)
  return { text, found }
}

it('a slip in one fact is told as that, and no rule finds fault with what is left', ({ annotate }) => {
  expect(places.length).toBeGreaterThan(30_000)
  const some = sampled(places, 'slips in the examples of the rules', annotate, { share: 60, least: 300 })
  const told = some.flatMap(({ name, yaml, at, slip, to }) => {
    const { text, found } = whole(yaml)
    const document = parseDocument(text)
    const isText = typeof document.getIn(keysOf(at)) === 'string'
    // A number where text belongs is read as that text, and what is no text cannot be an unknown word.
    if (document.getIn(keysOf(at)) === undefined || isText === (slip === 'a number')) return []
    if (!isText && slip === 'words that nobody knows') return []
    const foundWith = (value: unknown): readonly string[] => {
      document.setIn(keysOf(at), document.createNode(value))
      return foundIn(yaml, document.toString()).filter((one) => !found.has(one))
    }
    const now = foundWith(to)
    const ofLaw = now.filter((one) => !isStage(one.split(' ')[0] ?? ''))
    // Some of them are no slip at some places: a title may be any word.
    if (ofLaw.length === 0 || ofLaw.length === now.length) return []
    // An entry may be written as its name alone: a number is read as that name, and judged as what it is for.
    const asText = slip === 'a number' ? foundWith(String(to)) : []
    const isSlip = asText.some((one) => isStage(one.split(' ')[0] ?? ''))
    return ofLaw.flatMap((one) => (!isSlip && asText.includes(one) ? [] : [`${name}, ${slip} at ${at}: ${one}`]))
  })
  expect(told).toEqual([])
})
