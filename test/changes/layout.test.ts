import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parse, parseDocument, visit } from 'yaml'
import { changes, lineOf, yamlOf } from './sides.js'

const files = globSync(['examples/*/privacy.yaml', 'examples/as-published/*.yaml'])
const read = (file: string): string => readFileSync(file, 'utf8')

/** Every map with its keys the other way round; ids of registers stay where they are said to be. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, reversed(one)]),
  )
}

/** Every list but those whose order is told. */
function shuffled(text: string): string {
  const document = parseDocument(yamlOf(parse(text)))
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      if (isSeq(pair.value) && key !== 'stages' && key !== 'languages') pair.value.items.reverse()
    },
  })
  return document.toString()
}

function requoted(text: string): string {
  const document = parseDocument(text)
  visit(document, {
    Scalar(key, node) {
      if (key === 'value' && typeof node.value === 'string') node.type = 'QUOTE_DOUBLE'
    },
    Collection(_, node) {
      if (isMap(node) || isSeq(node)) node.flow = true
    },
  })
  return document.toString({ lineWidth: 60 })
}

/** Every length of time in the letters of ISO 8601. */
function inIso(text: string): string {
  const document = parseDocument(text)
  visit(document, {
    Scalar(_, node) {
      const [, count, unit] = /^(\d+) (day|week|month|year)s?$/.exec(String(node.value)) ?? []
      if (unit !== undefined) node.value = `P${count}${unit.charAt(0).toUpperCase()}`
    },
  })
  return document.toString({ lineWidth: 0 })
}

describe.each(files)('%s', (file) => {
  it.each([
    ['itself', (text: string) => text],
    ['itself without comments, in the long form of YAML', (text: string) => yamlOf(parse(text))],
    [
      'itself with other comments and line ends',
      (text: string) => `# new\n${text.replace(/^ *#.*$/gm, '')}# end\n`.replaceAll('\n', '\r\n'),
    ],
    ['itself in another order of fields', (text: string) => yamlOf(reversed(parse(text)))],
    ['itself in another order of lists', shuffled],
    ['itself in other quotes, in flow, wrapped', requoted],
    ['itself with its lengths of time in ISO 8601', inIso],
  ])('says the same as %s', (_, other) => {
    const text = read(file)
    expect(changes(text, other(text)).map(lineOf)).toEqual([])
  })
})

const base = `forthright: 1
dataSubjects: { members: { label: Members } }
data: { contact: { label: Contact } }
purposes:
  letters: { title: Write to you, dataSubjects: [members], data: [contact], basis: contract, retention: { keep: 1 year } }
`

it.each([
  ['a label alone for a map with one', '{ members: { label: Members } }', '{ members: Members }'],
  ['a use without anything for an id', 'data: [contact]', 'data: [{ ref: contact }]'],
  ['a basis by its word for a map', 'basis: contract', 'basis: { type: contract }'],
  ['one for a list of one', 'retention: { keep: 1 year } }', 'retention: [{ keep: 1 year }] }'],
  ['a time in its usual words', 'keep: 1 year', 'keep: P1Y'],
  ['folded words for words in a line', 'title: Write to you', 'title: "Write\\n  to you"'],
])('takes %s for the same', (_, long, short) => {
  expect(base).toContain(long)
  expect(changes(base, base.replace(long, short)).map(lineOf)).toEqual([])
})
