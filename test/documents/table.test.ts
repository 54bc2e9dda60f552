import { expect, test } from 'vitest'
import { type Scene, sceneOf } from '../../src/documents/clauses/scene.js'
import { type Heads, type Line, table } from '../../src/documents/clauses/table.js'
import type { Block } from '../../src/documents/tree/nodes.js'
import { plainSlot, Slot } from '../../src/documents/words/slot.js'
import { linkSlot } from '../../src/documents/words/values.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, law, locales, modelOf, noticeOf } from './notices.js'

const catalogue = locales.get('en')
if (!catalogue) throw new Error('No English.')
const model = modelOf(baseText)
const facts = { model, law, regimes: ['eu'], language: 'en', draft: false, notice: undefined } as const
const scene: Scene = sceneOf({ ...facts, issuers: [], purposes: [], gaps: [], authorBlocks: () => [] }, catalogue)

const frame = noticeOf(baseText)
const markdown = (blocks: readonly Block[]): string => {
  const clause = { id: 'c', cites: ['gdpr:12.1'] as const, origins: [], blocks }
  return (
    emitMarkdown({
      ...frame,
      chrome: { ...frame.chrome, dates: [] },
      sections: [{ id: 's', title: 'S', clauses: [clause] }],
    }).split('## S\n\n')[1] ?? ''
  )
}

const slot = (words: string) => plainSlot(words, [`/${words}`])
const heads = { who: plainSlot('Who'), what: plainSlot('What'), where: plainSlot('Where') }
const made = (...rows: readonly Line<keyof typeof heads>[]) => markdown(table(scene, heads, rows))

test('a column that no row fills is left out', () => {
  expect(made({ cells: { who: slot('Ada'), what: slot('x') } }, { cells: { who: slot('Bo'), where: slot(' ') } })).toBe(
    '| Who | What |\n| - | - |\n| Ada | x |\n| Bo | |\n',
  )
})

test('a column without a head does not stand, whatever its cells hold', () => {
  const some: Heads<'who' | 'what'> = { who: plainSlot('Who'), what: undefined }
  const rows = [{ cells: { who: slot('Ada'), what: slot('x') } }, { cells: { who: slot('Bo'), what: slot('y') } }]
  expect(markdown(table(scene, some, rows))).toBe('- **Who:**\n  - Ada\n  - Bo\n')
})

test('one row is labelled values, without those that are empty', () => {
  expect(made({ cells: { who: slot('Ada'), what: [], where: slot('York') } })).toBe(
    '- **Who:** Ada\n- **Where:** York\n',
  )
})

test('nothing is no table', () => {
  expect(table(scene, heads, [])).toEqual([])
  expect(table(scene, heads, [{ cells: {} }])).toEqual([])
})

test('several long things in a cell are a list where there is only one row, and one line of Markdown else', () => {
  const long = ['Run the membership of the club', 'Send the newsletter to members'].map(slot)
  const one: Line<keyof typeof heads> = { cells: { who: slot('Ada'), what: long } }
  expect(made(one)).toContain('- **What:**\n  - Run the membership of the club\n  - Send the newsletter to members\n')
  expect(made(one, { cells: { who: slot('Bo') } })).toContain(
    '| Ada | Run the membership of the club; Send the newsletter to members |',
  )
  expect(made({ cells: { who: slot('Ada'), what: [slot('a'), slot('b')] } })).toContain('- **What:** a; b\n')
})

test('a sentence in a cell brings its own stop, and a name that ends in one does not end anything', () => {
  const told = [
    slot('You can mend it yourself at any time.'),
    slot('Members get the newsletter of the club'),
    slot('x'),
  ]
  const names = ['https://a.example/', 'https://b.example/'].map((url) =>
    linkSlot(url, 'Lamp and Light Trading Company Inc.', ['/n']),
  )
  const text = made({ cells: { who: slot('Ada'), what: told } }, { cells: { who: slot('Bo'), what: names } })
  expect(text).toContain('at any time. Members get the newsletter of the club; x |')
  expect(text).toContain('Company Inc.](https://a.example/); ')
})

test('a row leaves its pointers and provisions on what it becomes', () => {
  const line: Line<keyof typeof heads> = {
    cells: { who: slot('Ada'), what: slot('x') },
    at: ['/use'],
    cites: ['gdpr:15'],
  }
  const [values] = table(scene, heads, [line])
  expect(values).toMatchObject({
    type: 'values',
    children: [
      { cites: ['gdpr:15'], children: [{ at: ['/Ada', '/use'] }] },
      { cites: ['gdpr:15'], children: [{ at: ['/x', '/use'] }] },
    ],
  })
  const [full] = table(scene, heads, [line, { cells: { who: slot('Bo') } }])
  expect(full).toMatchObject({
    rows: [{ cites: ['gdpr:15'], children: [{ at: ['/Ada', '/use'] }, { at: ['/x', '/use'] }] }, {}],
  })
})

test('values are nodes and never text', () => {
  const value = '*Ada* | <b> {{x}}'
  const [block] = table(scene, heads, [
    { cells: { who: slot(value), what: slot('x') } },
    { cells: { who: slot('Bo') } },
  ])
  expect(block).toMatchObject({ rows: [{ children: [{ children: [{ type: 'text', value }] }, {}] }, {}] })
  expect(() => `${slot(value)}`).toThrow('used as text')
  expect(() => JSON.stringify({ slot: new Slot([], 1, []) })).toThrow('used as text')
})
