import { expect, test } from 'vitest'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Block } from '../../src/documents/tree/nodes.js'
import { uncovered } from '../../src/formats/glyph-coverage.js'
import { readAsset } from '../../src/node/assets.js'
import { plainChrome } from './plain-chrome.js'

const sans = readAsset('fonts/SourceSans3_400Regular.ttf')
const mono = readAsset('fonts/DejaVuSansMono.ttf')

const notice = (title: string, ...blocks: readonly Block[]): NoticeDocument => ({
  kind: 'notice',
  id: 'notice',
  language: 'en',
  title,
  issuers: [],
  draft: false,
  chrome: { ...plainChrome, contents: 'Contents' },
  sections: [{ id: 'who', title: 'Who', clauses: [{ id: 'who', cites: [], origins: ['/controllers/club'], blocks }] }],
})
const traced = (value: string, ...at: readonly string[]): Block => ({
  type: 'gap',
  children: [{ type: 'emphasis', children: [{ type: 'text', value }] }],
  at,
})

test('a character that no font has is found once, with every fact that brings it', () => {
  const blocks = [traced('a 日', '/a'), traced('本日', '/b'), traced('日', '/a'), traced('日')]
  expect(uncovered(notice('t', ...blocks), [sans, mono])).toEqual([
    { character: '日', at: ['/a', '/b', '/controllers/club'] },
    { character: '本', at: ['/b'] },
  ])
})

test('words that are not declared have no place', () => {
  expect(uncovered(notice('🛶 Rowing'), [sans, mono])).toEqual([{ character: '🛶', at: [] }])
})

test('titles and labels are looked at, inside everything', () => {
  const values: Block = {
    type: 'values',
    children: [{ type: 'labelledValue', label: [{ type: 'text', value: '一' }], children: [], at: ['/label'] }],
  }
  const card: Block = {
    type: 'card',
    id: 'c',
    title: [{ type: 'text', value: '二' }],
    children: [values],
    at: ['/card'],
  }
  expect(uncovered(notice('t', { type: 'box', children: [card] }), [sans])).toEqual([
    { character: '二', at: ['/card'] },
    { character: '一', at: ['/label'] },
  ])
})

test('one font is enough, and spaces and joiners need none', () => {
  expect(uncovered(notice('☒ ب'), [sans])).toHaveLength(2)
  expect(uncovered(notice('☒ ب \u00a0\u2009\u200b\u200d\u2060\ufe0f'), [sans, mono])).toEqual([])
})

test('bytes that are no whole font are refused in words, wherever they end', () => {
  for (let length = 0; length < sans.length; length = length * 2 + 1) {
    expect(() => uncovered(notice('a'), [sans.slice(0, length)]), `${length} bytes`).toThrow(/font/)
  }
  expect(() => uncovered(notice('a'), [new TextEncoder().encode('<!doctype html>')])).toThrow(
    'no TrueType or OpenType font',
  )
})
