import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { editorSchema, partSchema } from '../../scripts/generate/editor/schema.js'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { markedPlaces } from '../../scripts/ledger/rows.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import { projectOf } from '../../src/checking/project-of.js'
import { vocabularyOf } from '../../src/checking/vocabulary.js'
import { lawAsOf } from '../../src/law/law.js'
import { resolve } from '../../src/model/resolve.js'
import { assemble } from '../../src/reading/assemble.js'
import { andThen } from '../../src/reading/stage.js'
import { validate } from '../../src/reading/validate.js'
import { rules } from '../../src/rules/index.gen.js'
import { locatorOf } from '../../src/source/locate.js'
import { tripped, trips } from '../rules/trips.js'
import { sampled } from '../sampling.js'

const root = new URL('../..', import.meta.url).pathname
const schema = editorSchema(rules)
const ajv = new Ajv({ strict: false, allErrors: true, formats: {} })
ajv.addSchema(schema, 'editor.schema.json')
const ofDeclarations = ajv.compile({ $ref: 'editor.schema.json' })
const ofParts = ajv.compile(partSchema('editor.schema.json'))

const files = globSync(['examples/**/*.yaml', 'test/fixtures/**/*.yaml'], { cwd: root }).sort()
const texts = files.map((file) => [file, readFileSync(root + file, 'utf8')] as const)
const declarations = texts.filter(([, text]) => /^forthright:/m.test(text))
const vocabulary = vocabularyOf(lawAsOf('2026-11-21'))
const stages: ReadonlySet<string> = new Set(['syntax', 'schema', 'value-is-stated', 'word-is-known'])

/** The mistakes in form and words that lint finds. */
function mistakesIn(text: string): readonly string[] {
  const { trees, findings } = projectOf([{ path: 'privacy.yaml', text }])
  const locator = locatorOf(trees)
  const assembled = findings.length > 0 ? { value: undefined, findings } : assemble(trees)
  const validated = andThen(assembled, (written) => validate(written, locator))
  return andThen(validated, (written) => resolve(written, locator, vocabulary))
    .findings.filter(({ rule, severity }) => stages.has(rule) && severity === 'error')
    .map(({ rule }) => rule)
}

/** What the schema for editors says of a text. */
function saidOf(text: string): readonly string[] {
  ofDeclarations(parse(text))
  return (ofDeclarations.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

describe('what lint accepts, the schema for editors accepts', () => {
  it('in examples and fixtures', () => expectAccepted(declarations, 20))

  it('in examples with an edit', ({ annotate }) => {
    const rows = sampled(trips, 'edited examples', annotate, { share: 10 })
    expectAccepted(
      rows.map(({ row }) => [row.rule, tripped(row).text]),
      rows.length / 2,
    )
  })

  it('at every place of the language, with each of its values', ({ annotate }) => {
    const places = sampled(markedPlaces(), 'places of the language', annotate, { share: 10 })
    const filled = places.flatMap(({ place, word }) =>
      valuesOf(place, word).map((value) => [place.path, stringify(declarationWith(place, value, false))] as const),
    )
    expectAccepted(filled, places.length / 2)
  })

  function expectAccepted(given: readonly (readonly [name: string, text: string])[], least: number): void {
    const accepted = given.filter(([, text]) => mistakesIn(text).length === 0)
    expect(accepted.length).toBeGreaterThan(least)
    expect(accepted.map(([name, text]) => [name, ...saidOf(text)]).filter(({ length }) => length > 1)).toEqual([])
  }
})

describe('what lint refuses', () => {
  /** Addresses are taken apart by lint alone, and whether `none` is a text depends on the field. */
  const onlyByLint = /\/(?:none-as-text|url-[a-z-]+)\.yaml$/

  it('the schema for editors refuses as well, but for what no schema can tell', () => {
    const passed = declarations.flatMap(([file, text]) => {
      const mistakes = mistakesIn(text)
      return mistakes.length === 0 || mistakes.includes('syntax') || saidOf(text).length > 0 ? [] : [file]
    })
    expect(passed.filter((file) => !onlyByLint.test(file))).toEqual([])
  })
})

describe('a part', () => {
  const data = { data: { contact: 'Name and contact details' } }

  it('need not say the version of the language, and a declaration has to', () => {
    expect(ofParts(data)).toBe(true)
    expect(ofDeclarations(data)).toBe(false)
  })

  it.each([{ forthright: 1 }, { include: ['more.yaml'] }])('does not say %o, which is for the main file', (said) => {
    expect(ofParts({ ...data, ...said })).toBe(false)
  })

  it('is held against the same words', () => {
    expect(ofParts({ data: { contact: { kinds: ['contact.mail'] } } })).toBe(false)
  })
})

it('every field and every word of a catalogue is explained', () => {
  const unexplained: string[] = []
  walk(schema, '', (at, node) => {
    const { properties, enum: words, markdownEnumDescriptions: said } = node
    if (isMap(properties) && !at.includes('/if') && !at.includes('/then'))
      for (const [key, it] of Object.entries(properties))
        if (!isMap(it) || it.title !== key || typeof it.description !== 'string') unexplained.push(`${at}/${key}`)
    if (Array.isArray(said) && Array.isArray(words) && said.length !== words.length) unexplained.push(at)
  })
  expect(unexplained).toEqual([])
})

it('every example that is shown fits its field', () => {
  const wrong: unknown[] = []
  walk(schema, '', (at, { examples }) => {
    if (!Array.isArray(examples)) return
    const held = ajv.compile({ $ref: `editor.schema.json#${at}` })
    wrong.push(...examples.filter((example) => !held(example)).map((example) => `${at} ${example}`))
  })
  expect(wrong).toEqual([])
})

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function walk(node: unknown, at: string, visit: (at: string, node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) for (const [index, item] of node.entries()) walk(item, `${at}/${index}`, visit)
  if (!isMap(node)) return
  visit(at, node)
  for (const [key, item] of Object.entries(node))
    walk(item, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, visit)
}
