import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { parse } from '../../src/reading/parse.js'
import type { Edit, Plain } from '../../src/source/edit.js'
import { child, keysOf, type Pointer, parentOf } from '../../src/source/pointer.js'
import { applyEdits } from '../../src/writing/apply-edits.js'
import { pointerOf } from '../../src/writing/tree-holding.js'
import { find, read } from '../examples/project.js'
import { countOf, seed } from '../sampling.js'

const whole = [
  ...find('examples/**/*.yaml'),
  ...find('test/base.yaml'),
  ...find('test/print/large.yaml'),
  ...find('test/fixtures/mistakes/*.yaml'),
].map((path) => ({ path, text: read(path) }))

/** Ways to write a thing that no example has. */
const odd = [
  'a: 1',
  'a: 1\nb:\n  c: |+\n    text\n\n\nd: 2\n',
  'a: { b: 1, c: [2, 3,], d: {} } # end\ne: []\n',
  'a:\n- b: 1\n  c: 2 # c\n\n-   d: 3\n# at the end of a\ne:\n',
  'a: # why\n  # above b\n  b: 1\n  # below b\nc: "x" # c\n',
  "a: >-\n  folded\n  more\nb: 'it''s' \nc:   far   # away\n",
  'a:\n  b:\n    - - 1\n      - 2\n    - x: { y: 1 }\n',
  'list: [\n  a, # one\n  b # two\n]\nmap: {\n  a: 1, # one\n  b: 2 # two\n}\n',
  'a: {\n  b: 1,\n  # above c\n  c: 2, # c\n  d: [x, # x\n    y # y\n  ],\n} # end\ne: {\n  f: 3, }\n',
  '# forthright-ignore x until 2027-01-01 -- y\na: 1\n# about b\n# forthright-ignore x until 2027-01-01 -- y\nb: 2\nc: 3\n',
].map((text, index) => ({ path: `odd ${index}`, text }))

const options = { maxAliasCount: -1 } as const
const plainOf = (text: string): unknown => parseDocument(text, { uniqueKeys: false }).toJS(options)

const documents = [...odd, ...whole].flatMap(({ path, text }) => {
  const { value } = parse({ path, text })
  return value && isMap(value.document.contents) && !hasLooseAlias(text) ? [{ path, text }] : []
})

/** Whether a file refers to what is not there: it says nothing that could be changed. */
function hasLooseAlias(text: string): boolean {
  try {
    return plainOf(text) === undefined
  } catch {
    return true
  }
}

/** Every place of a document, from the outside in; what stands behind an alias is reached by its anchor alone. */
function placesIn(text: string): readonly Pointer[] {
  const found: Pointer[] = []
  const visit = (node: unknown, at: Pointer): void => {
    if (at !== '') found.push(at)
    if (isMap(node))
      for (const { key, value } of node.items) visit(value, child(at, isScalar(key) ? String(key.value) : ''))
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, child(at, index))
  }
  visit(parseDocument(text, { uniqueKeys: false }).contents, '')
  return found
}

/** What an edit means, said of plain values. */
function meant(value: unknown, edit: Edit): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? null))
  if ('mark' in edit || 'replace' in edit) return copy
  if ('move' in edit) {
    const moved = valueIn(copy, keysOf(edit.move))
    const without = meant(copy, { remove: edit.move })
    return meant(withParent(without, keysOf(edit.to)), { set: edit.to, to: moved })
  }
  const keys = keysOf(pointerOf(edit))
  const last = keys.at(-1) ?? ''
  let parent: unknown = copy
  for (const key of keys.slice(0, -1)) {
    // What is added to nothing makes the map or the list that it stands in.
    if (Object(parent)[key] === null) Object(parent)[key] = last === '-' || last === '0' ? [] : {}
    parent = Object(parent)[key]
  }
  if ('insert' in edit && Array.isArray(parent)) {
    parent.splice(last === '-' ? parent.length : Number(last), 0, edit.to)
  } else if ('set' in edit || 'insert' in edit) {
    if (Array.isArray(parent) && last === '-') parent.push(edit.to)
    else Object(parent)[last] = edit.to
  } else if ('remove' in edit) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else delete Object(parent)[last]
  } else {
    Object(parent)[edit.to] = Object(parent)[last]
    delete Object(parent)[last]
  }
  return copy
}

const valueIn = (value: unknown, keys: readonly string[]): Plain =>
  keys.reduce((inside, key) => Object(inside)[key], value) as Plain

/** A map that something is moved into is made where there is none. */
function withParent(value: unknown, keys: readonly string[]): unknown {
  const parent = Object(valueIn(value, keys.slice(0, -2)))
  const holder = keys.at(-2)
  if (holder !== undefined && (parent[holder] ?? null) === null) parent[holder] = {}
  return value
}

const commentsIn = (text: string): number => [...text.matchAll(/(?:^|[ \t])#.*$/gm)].length

/** Makes an edit; the new text, or why it is refused. */
function edited(text: string, edit: Edit): string {
  const { value } = parse({ path: 'privacy.yaml', text })
  const applied = applyEdits(value ? [value] : [], [edit])
  if ('refused' in applied) return `refused: ${applied.refused}`
  return applied.files[0]?.text ?? text
}

/** A map that stands beside a place; the place itself where there is none. */
function beside(text: string, place: Pointer): Pointer {
  const parent: unknown = valueIn(plainOf(text), keysOf(parentOf(place)))
  const others = Object.entries(Object(parent)).filter(([key]) => key !== keysOf(place).at(-1))
  const found = others.find(([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value))
  return found === undefined || Array.isArray(parent) ? place : child(parentOf(place), found[0])
}

const values: readonly Plain[] = [
  ...['x', 'two words', 'a: b', 'it’s "so" \'it\' is', '#c', '- d', '', ' e ', 'true', '1.10', 'f, [g] {h}', '{{i}}'],
  ...[
    'one\ntwo',
    'one\n\ntwo\n',
    'x'.repeat(200),
    'é 漢 👩‍👩‍👧',
    '@at',
    '`tick',
    '%p',
    '!t',
    '&a',
    '*b',
    '?',
    '|',
    '>',
  ],
  ...[1, true, false],
  ...[[], ['a'], ['a, b', 'c'], [['x']], [{ a: 1, b: ['c', 'd'] }]],
  ...[{}, { a: 'b' }, { a: { b: ['c'], d: 'e: f' }, g: 'h\ni' }],
]

/** The lines that stand in both texts, in order, from either end: what an edit must not touch. */
function expectUntouched(before: string, after: string, edit: Edit): void {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const head = old.findIndex((line, index) => now[index] !== line)
  if (head === -1) return
  const tail = [...old.keys()].findIndex((index) => old.at(-1 - index) !== now.at(-1 - index))
  const changed = old.length - head - tail
  expect(changed, `${JSON.stringify(edit)} changes lines ${head + 1} to ${head + changed}`).toBeLessThanOrEqual(
    'mark' in edit || 'rename' in edit ? 1 : linesOf(before, edit),
  )
}

/** How many lines a value takes with its key; one more for the end of a file without a line end. */
function linesOf(text: string, edit: Edit): number {
  const at = 'mark' in edit || 'rename' in edit ? '' : pointerOf(edit)
  const document = parseDocument(text, { uniqueKeys: false })
  const keys = keysOf(at).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  for (let length = keys.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(keys.slice(0, length), true)
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) continue
    return text.slice(node.range[0], node.range[2]).split('\n').length + 3
  }
  return 3
}

function check(text: string, edit: Edit): 'made' | 'refused' {
  const after = edited(text, edit)
  if (after.startsWith('refused: ')) return 'refused'
  const told = `${JSON.stringify(edit)}\n${after}`
  expect(parseDocument(after, { uniqueKeys: false }).errors, told).toEqual([])
  expect(JSON.parse(JSON.stringify(plainOf(after))), told).toEqual(meant(plainOf(text), edit))
  if (!('move' in edit)) expectUntouched(text, after, edit)
  if ('rename' in edit || 'move' in edit) expect(commentsIn(after)).toBe(commentsIn(text))
  return 'made'
}

const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n')

describe('an edit changes exactly its place of the parsed value, and no line beside it', () => {
  const document = fc.constantFrom(...documents)
  const number = fc.nat(100_000)

  test('set, added, removed, renamed, marked', ({ annotate }) => {
    const counts = { made: 0, refused: 0 }
    const property = fc.property(
      document,
      number,
      fc.constantFrom(...values),
      fc.nat(9),
      fc.boolean(),
      (one, at, value, kind, crlf) => {
        const places = placesIn(one.text)
        const place = places[at % places.length] ?? ''
        const edits: readonly Edit[] = [
          { set: place, to: value },
          { set: child(place, 'added'), to: value },
          { set: child(place, '-'), to: value },
          { remove: place },
          { rename: place, to: 'renamed: so' },
          { mark: child(place, 'retention'), says: 'how long' },
          { insert: place, to: value },
          { move: place, to: child(parentOf(place), 'holder', keysOf(place).at(-1) ?? '') },
          { move: place, to: child(parentOf(parentOf(place)), keysOf(place).at(-1) ?? '') },
          { move: place, to: child(beside(one.text, place), keysOf(place).at(-1) ?? '') },
        ]
        const edit = edits[kind]
        if (edit) counts[check(crlf ? withCrlf(one.text) : one.text, edit)] += 1
      },
    )
    fc.assert(property, { seed, numRuns: countOf(6_000, 'edits of examples', annotate) })
    expect(counts.made).toBeGreaterThan(counts.refused)
  })

  test.each(odd)('everything everywhere: $path', ({ text }) => {
    for (const place of placesIn(text)) {
      for (const value of values)
        for (const edit of [
          { set: place, to: value },
          { set: child(place, 'k'), to: value },
        ])
          check(text, edit)
      const key = keysOf(place).at(-1) ?? ''
      const moves = ['holder', ...placesIn(text)].map((to) => ({
        move: place,
        to: child(to.replace(/^(?=\w)/, '/'), key),
      }))
      for (const edit of [{ remove: place }, { rename: place, to: 'z' }, { insert: place, to: 'z' }, ...moves])
        check(text, edit)
    }
  })
})

describe('what is refused', () => {
  const shared = 'a: &x { b: 1 }\nc: *x\n'
  it.each([
    [shared, { set: '/a/b', to: 2 }, 'shared'],
    [shared, { set: '/a', to: 2 }, 'shared'],
    [shared, { set: '/c/b', to: 2 }, 'shared'],
    ['a: &x { b: 1 }\nc: *x\nd: { e: 1, f: 2 }\n', { move: '/d/e', to: '/a/e' }, 'shared'],
    ['a: { g: 1 }\nb: &x 1\nc: { d: *x, e: 1 }\n', { move: '/c/d', to: '/a/d' }, 'shared'],
    ['a: !!str 1\n', { set: '/a', to: 2 }, 'unusual'],
    ['a: b\n', { set: '/a/c', to: 2 }, 'nowhere'],
    ['a: b\n', { remove: '/c' }, 'nowhere'],
    ['a: b\nc: d\n', { rename: '/a', to: 'c' }, 'overlap'],
  ] as const)('%j %j', (text, edit, reason) => {
    expect(edited(text, edit)).toBe(`refused: ${reason}`)
  })

  it('an alias may be replaced: what it stands for stays', () => {
    expect(edited(shared, { set: '/c', to: 2 })).toBe('a: &x { b: 1 }\nc: 2\n')
    expect(isAlias(parseDocument(shared).getIn(['c'], true))).toBe(true)
  })
})

describe('how it looks', () => {
  it.each([
    ['a:\n  b: 1 # one\n  # two\nc: 3\n', { set: '/a/b', to: 2 }, 'a:\n  b: 2 # one\n  # two\nc: 3\n'],
    ['a:\n  b: 1 # one\nc: 3\n', { set: '/a/d', to: 'x y' }, 'a:\n  b: 1 # one\n  d: x y\nc: 3\n'],
    ['basis: contract # why\n', { set: '/basis', to: { type: 'contract' } }, 'basis: # why\n  type: contract\n'],
    ['basis:\n  type: contract # why\nx: 1\n', { set: '/basis', to: 'contract' }, 'basis: contract\nx: 1\n'],
    ['a: [b, c]\n', { set: '/a/-', to: 'd, e' }, 'a: [b, c, "d, e"]\n'],
    ['a:\n- b\n', { set: '/a/-', to: { c: 1 } }, 'a:\n- b\n- c: 1\n'],
    ['a: [b, c]\n', { insert: '/a/0', to: { d: 1 } }, 'a: [{d: 1}, b, c]\n'],
    ['a:\n  # of b\n  - b # b\n  - c\n', { insert: '/a/0', to: 'd' }, 'a:\n  - d\n  # of b\n  - b # b\n  - c\n'],
    ['a:\r\n- b\r\n', { insert: '/a/0', to: { c: 1, d: 2 } }, 'a:\r\n- c: 1\r\n  d: 2\r\n- b\r\n'],
    ['a: {}\n', { set: '/a/b', to: 'c' }, 'a: { b: c }\n'],
    ['a:\n', { set: '/a/b', to: 'c' }, 'a:\n  b: c\n'],
    ['a: # why\nb: 1\n', { set: '/a', to: 'c' }, 'a: c # why\nb: 1\n'],
    ['a: 1', { set: '/b', to: 2 }, 'a: 1\nb: 2'],
    ['a: 1\r\n', { set: '/b/c', to: 2 }, 'a: 1\r\nb:\r\n  c: 2\r\n'],
    ['', { set: '/a', to: 1 }, 'a: 1\n'],
    ['a: 1\nb: 2\n', { remove: '/b' }, 'a: 1\n'],
    ['a: 1\nb: 2', { remove: '/b' }, 'a: 1'],
    ['a:\n  b: 1\nc: 2\n', { remove: '/a/b' }, 'a: {}\nc: 2\n'],
    ['- a: 1\n  b: 2\n', { remove: '/0/a' }, '- b: 2\n'],
    ['a: { b: 1, c: 2 }\n', { remove: '/a/c' }, 'a: { b: 1 }\n'],
    ['a: {\n  b: 1, # of b\n  c: 2, # of c\n}\n', { remove: '/a/c' }, 'a: {\n  b: 1, # of b\n}\n'],
    ['a: {\n  b: 1, # of b\n  # of c\n  c: 2,\n}\n', { remove: '/a/b' }, 'a: {\n  # of c\n  c: 2,\n}\n'],
    ['a: {\r\n  b: 1,\r\n  # of c\r\n  c: 2,\r\n}\r\n', { remove: '/a/b' }, 'a: {\r\n  # of c\r\n  c: 2,\r\n}\r\n'],
    ['a: {\n  b: 1, # of b\n  c: 2,\n}\n', { remove: '/a/c' }, 'a: {\n  b: 1, # of b\n}\n'],
    ['a: [b, c # of c\n]\n', { remove: '/a/1' }, 'a: [b\n]\n'],
    ['a: {\n  b: 1, # of b\n  c: 2 # of c\n}\n', { move: '/a/b', to: '/b' }, 'a: {\n  c: 2 # of c\n}\nb: 1 # of b\n'],
    ['a:\n  b: 1\n  # in a\n# out\n', { set: '/c', to: 2 }, 'a:\n  b: 1\n  # in a\nc: 2\n# out\n'],
    ['- a: 1\n  # in a\n', { set: '/1', to: 2 }, '- a: 1\n  # in a\n- 2\n'],
    ['a: 1\nb:\n  c: 1\n  # in b\n# out\n', { remove: '/b' }, 'a: 1\n# out\n'],
    ['a:\n  b: 1\n  # in a\n', { mark: '/c', says: 'c' }, 'a:\n  b: 1\n  # in a\n# not stated yet: c (c)\n'],
    [
      'a:\n  b: 1\n  c:\n    d: 1\n    # in c\ne: 1\n',
      { move: '/a/b', to: '/b' },
      'a:\n  c:\n    d: 1\n    # in c\nb: 1\ne: 1\n',
    ],
    ['a: 1\n', { mark: '/b', says: 'what b is' }, 'a: 1\n# not stated yet: what b is (b)\n'],
    ['a: 1\n# not stated yet: b (b)\nc: 2\n', { set: '/b', to: 3 }, 'a: 1\nb: 3\n# not stated yet: b (b)\nc: 2\n'],
    ['a: 1\n# not stated yet: b (b)\nc: 2\n', { mark: '/b' }, 'a: 1\nc: 2\n'],
    ['a: 1\n# not stated yet: b (b)\nc: 2\n', { mark: '/b', says: 'so' }, 'a: 1\n# not stated yet: so (b)\nc: 2\n'],
  ] as const)('%j %j', (text, edit, after) => {
    expect(edited(text, edit)).toBe(after)
  })

  it('an answer takes the place of its mark', () => {
    const text = 'a:\n  # not stated yet: how long (keep)\n  b: 1\n'
    const { value } = parse({ path: 'privacy.yaml', text })
    const applied = applyEdits(value ? [value] : [], [{ set: '/a/keep', to: '6 years' }, { mark: '/a/keep' }])
    expect(applied).toEqual({ files: [{ path: 'privacy.yaml', text: 'a:\n  keep: 6 years\n  b: 1\n' }] })
  })
})

test.each([undefined, 2])('what is JSON stays JSON, whatever is changed in it (spaces: %j)', (spaces) => {
  const of = { a: 1, b: { c: 'x', d: [1, 'y', { e: true, f: 'z' }], "it's": 'so' }, g: [], h: {}, i: ['one'] }
  const text = `${JSON.stringify(of, undefined, spaces)}\n`
  let made = 0
  for (const place of placesIn(text))
    for (const value of values) {
      const edits: readonly Edit[] = [
        { set: place, to: value },
        { set: child(place, 'added'), to: value },
        { set: child(place, '-'), to: value },
        { insert: place, to: value },
        { remove: place },
        { rename: place, to: 'renamed' },
        { move: place, to: child('/h', keysOf(place).at(-1) ?? '') },
      ]
      for (const edit of edits) {
        const after = edited(text, edit)
        if (after.startsWith('refused: ')) continue
        made += 1
        expect(() => JSON.parse(after), `${JSON.stringify(edit)}\n${after}`).not.toThrow()
        expect(JSON.parse(after)).toEqual(meant(of, edit))
      }
    }
  expect(made).toBeGreaterThan(1_000)
})
