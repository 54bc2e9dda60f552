import { expect, test } from 'vitest'
import { mention } from '../../src/documents/clauses/mention.js'
import { withMentions } from '../../src/documents/clauses/mentions.js'
import type { Block, Inline, Link } from '../../src/documents/tree/nodes.js'
import { walk, words } from '../../src/documents/tree/walk.js'
import { plainSlot, Slot } from '../../src/documents/words/slot.js'
import { nodesOf, noticeOf, publishedTexts } from './notices.js'

const named = (anchor: string, name: string): readonly Inline[] => mention(anchor, plainSlot(name)).content
const said = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children })
const card = (id: string, ...children: readonly Block[]): Block => ({
  type: 'card',
  id,
  title: named(id, 'its own name'),
  children,
})
const row = (id: string, ...cells: readonly (readonly Inline[])[]) => ({
  type: 'tableRow' as const,
  id,
  children: cells.map((children) => ({ type: 'tableCell' as const, children })),
})

/** The links left in some blocks, by where they lead. */
function linksIn(...blocks: readonly Block[]): readonly string[] {
  const [section] = withMentions([{ id: 's', title: 'S', clauses: [{ id: 'c', cites: [], origins: [], blocks }] }])
  const all = section?.clauses.flatMap((clause) => clause.blocks) ?? []
  expect(all.map(words)).toEqual(blocks.map(words))
  return [...walk(all)].filter((node): node is Link => node.type === 'link').map(({ url }) => url)
}

test('the first mention in a section is a link, the others are words', () => {
  expect(linksIn(card('a'), said(...named('a', 'A')), said(...named('a', 'A')))).toEqual(['#a'])
})

test('a card and a row begin anew', () => {
  const twice = [said(...named('a', 'A')), said(...named('a', 'A'))]
  const rows = [row('x', named('a', 'A'), named('a', 'A')), row('y', named('a', 'A'))]
  const table: Block = { type: 'table', head: row('h'), rows }
  expect(linksIn(card('a'), card('b', ...twice), table, ...twice)).toEqual(['#a', '#a', '#a', '#a'])
})

test('nothing leads to itself, to nowhere, or out of a heading', () => {
  expect(linksIn(card('a', said(...named('a', 'A')), said(...named('gone', 'Gone'))))).toEqual([])
  expect(linksIn(card('a'), { type: 'heading', children: named('a', 'A') })).toEqual([])
  expect(linksIn(card('a'), { type: 'details', summary: named('a', 'A'), children: [] })).toEqual([])
})

test('a mention inside other words is found, and a link that is none stays', () => {
  const strong: Inline = { type: 'strong', children: named('a', 'A') }
  const own: Inline = { type: 'link', url: '#gone', children: [{ type: 'text', value: 'x' }] }
  expect(linksIn(card('a'), said(strong, own))).toEqual(['#a', '#gone'])
})

test('what is missing, or a link already, is mentioned as it is', () => {
  const gap = new Slot([{ type: 'gapMark', at: ['/x'], children: [] }], '', ['/x'])
  expect(mention('a', gap)).toBe(gap)
  const link = mention('a', plainSlot('A'))
  expect(mention('b', link)).toBe(link)
})

test.each(publishedTexts)(
  'in the notice of %s every link inside leads somewhere, and no mention is left',
  (_, text) => {
    const notice = noticeOf(text, { draft: true })
    const nodes = [...nodesOf(notice)]
    const ids = nodes.flatMap((node) => ('id' in node && node.id !== undefined ? [node.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    const anchors = new Set([...notice.sections.map(({ id }) => id), ...ids])
    for (const node of nodes) {
      if (node.type !== 'link') continue
      expect(node.isMention).toBeUndefined()
      if (node.url.startsWith('#')) expect(anchors, words(node)).toContain(node.url.slice(1))
    }
  },
)
