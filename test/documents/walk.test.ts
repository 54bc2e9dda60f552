import { expect, test } from 'vitest'
import type { Block, Inline, Node } from '../../src/documents/tree/nodes.js'
import { parts, tracedParts, walk, withParts, words } from '../../src/documents/tree/walk.js'

const text = (value: string): Inline => ({ type: 'text', value })
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })
const row = (...cells: readonly string[]) => ({
  type: 'tableRow' as const,
  children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
})

/** One of each kind of node, with numbers for words in the order in which they are read. */
const card: Block = {
  type: 'card',
  id: 'c',
  title: [text('1')],
  children: [
    { type: 'heading', children: [{ type: 'strong', children: [text('2')] }] },
    { type: 'list', isLoose: false, children: [{ type: 'listItem', isLoose: false, children: [paragraph('3')] }] },
    { type: 'table', head: row('4', '5'), rows: [row('6', '7')] },
    { type: 'values', children: [{ type: 'labelledValue', label: [text('8')], children: [paragraph('9')] }] },
    { type: 'box', children: [{ type: 'gap', children: [{ type: 'emphasis', children: [text('10')] }] }] },
    {
      type: 'figure',
      picture: { kind: 'svg', text: '<svg/>' },
      alternative: 'A',
      caption: [{ type: 'link', url: '#x', children: [text('11')] }, { type: 'break' }],
    },
    { type: 'paragraph', children: [{ type: 'gapMark', at: ['/x'], children: [text('12')] }] },
    { type: 'details', summary: [text('13')], children: [paragraph('14')] },
    { type: 'aside', label: [text('15')], children: [paragraph('16')] },
    { type: 'paragraph', children: [{ type: 'mark', tone: 'away', children: [text('17')] }] },
    { type: 'quote', children: [paragraph('18')] },
  ],
}

test('a walk meets every word once, in the order in which it is read', () => {
  const met = [...walk([card])].flatMap((node) => (node.type === 'text' ? [Number(node.value)] : []))
  expect(met).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
})

test('whatever has words passes them on', () => {
  expect(words(card)).toBe('1 2 3 4 | 5 6 | 7 8 9 10 A 11 12 13 14 15 16 17 18')
})

test('a change reaches each part and leaves the kinds as they are', () => {
  const louder = <Kind extends Node>(node: Kind): Kind =>
    withParts(node.type === 'text' ? { ...node, value: `${node.value}!` } : node, louder)
  const kinds = (node: Node): unknown => [node.type, ...parts(node).map(kinds)]
  expect(words(louder(card))).toBe('1! 2! 3! 4! | 5! 6! | 7! 8! 9! 10! A 11! 12! 13! 14! 15! 16! 17! 18!')
  expect(kinds(louder(card))).toEqual(kinds(card))
  expect(withParts(card, (part) => part)).toEqual(card)
})

test('titles, labels, cells and words say nothing of where they come from themselves', () => {
  const kinds = [...walk([card])].flatMap(tracedParts).map(({ type }) => type)
  expect(new Set(kinds)).toEqual(
    new Set([
      ...['heading', 'list', 'listItem', 'paragraph', 'table', 'tableRow', 'values', 'labelledValue', 'box', 'gap'],
      ...['figure', 'details', 'aside', 'quote'],
    ]),
  )
})
