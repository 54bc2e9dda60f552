import type { PhrasingContent, Table } from 'mdast'
import { expect, test } from 'vitest'
import { tidied } from '../../src/documents/clauses/tidy-tables.js'
import type { Block } from '../../src/documents/tree/document.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const table = (...rows: readonly (readonly PhrasingContent[])[][]): Table => ({
  type: 'table',
  align: null,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
  })),
})
const cells = (...words: readonly string[]) => words.map((word) => [text(word)])

const frame = noticeOf(baseText)
const markdown = (blocks: readonly Block[]): string => {
  const clause = { id: 'c', cites: ['gdpr:12.1'] as const, origins: [], blocks }
  return emitMarkdown({ ...frame, sections: [{ id: 's', title: 'S', clauses: [clause] }] }).split('## 1 S\n\n')[1] ?? ''
}

test('a column that no row fills is left out', () => {
  const printed = markdown(tidied([table(cells('Who', 'Where'), cells('Ada', ''), cells('Bo', ''))]))
  expect(printed).toBe('- **Who:**\n\n  - Ada\n  - Bo\n')
  const two = markdown(tidied([table(cells('Who', 'What', 'Where'), cells('Ada', 'x', ''), cells('Bo', '', ' '))]))
  expect(two).toBe('| Who | What |\n| - | - |\n| Ada | x |\n| Bo | |\n')
})

test('one row is labelled values, without those that are empty', () => {
  expect(markdown(tidied([table(cells('Who', 'What', 'Where'), cells('Ada', '', 'York'))]))).toBe(
    '- **Who:** Ada\n- **Where:** York\n',
  )
})

test('lines of a cell are a list where there is only one row, and one line of Markdown else', () => {
  const lines = [text('a'), text('; '), { type: 'break' as const }, text('b')]
  const one = table([...cells('Who', 'For what')], [[text('Ada')], lines])
  expect(markdown(tidied([one]))).toBe('- **Who:** Ada\n\n- **For what:**\n\n  - a\n  - b\n')
  const more = table([...cells('Who', 'For what')], [[text('Ada')], lines], [...cells('Bo', 'c')])
  expect(markdown(tidied([more]))).toContain('| Ada | a; b |')
})

test('a table that is full stays as it is', () => {
  const full = table(cells('Who', 'Where'), cells('Ada', 'York'), cells('Bo', 'Hull'))
  expect(tidied([full])).toEqual([{ ...full, align: [null, null] }])
})
