import { expect, test } from 'vitest'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Block, Link } from '../../src/documents/tree/nodes.js'
import { emitHtml } from '../../src/formats/html.js'
import { lineBreaks, runsOf } from '../../src/formats/line-breaks.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { printedAddress } from '../../src/formats/printed-address.js'
import { typstTree } from '../../src/formats/typst-tree.js'
import { baseText, noticeOf } from '../documents/notices.js'

const base = noticeOf(baseText)
const withBlocks = (...blocks: readonly Block[]): NoticeDocument => ({
  ...base,
  sections: [{ id: 's', title: 'S', clauses: [{ id: 'c', cites: ['gdpr:12.1'], origins: [], blocks }] }],
})
const link = (url: string, words: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: words }] })

test('a section has the same number on a page and on paper, and none in Markdown', () => {
  const numbers = typstTree(base).sections.map(({ number, anchor }) => [anchor, number])
  expect(numbers[0]).toEqual(['in-short', null])
  for (const [index, { id, title }] of base.sections.entries()) {
    if (index === 0) continue
    expect(numbers[index]).toEqual([id, String(index)])
    expect(emitMarkdown(base)).toContain(`\n## ${title}\n`)
    expect(emitHtml(base)).toContain(`<span class="fr-number">${index}</span> ${title}</a></h2>`)
  }
})

test.each([
  ['https://ico.example/a', 'The regulator', 'https://ico.example/a'],
  ['https://bücher.example/', 'Books', 'https://xn--bcher-kva.example/'],
  ['https://ico.example/a/', 'ico.example/a', undefined],
  ['https://ico.example/a', 'https://ico.example/a', undefined],
  ['mailto:ada@ico.example', 'Ada', undefined],
  ['tel:+4412', '12', undefined],
  ['#who-we-are', 'Who we are', undefined],
])('beside a link to %s stands where it leads, unless %j says so', (url, words, address) => {
  expect(printedAddress(link(url, words))).toBe(address)
  const printed = JSON.stringify(typstTree(withBlocks({ type: 'paragraph', children: [link(url, words)] })))
  expect(printed.includes('(https')).toBe(address !== undefined)
})

test('an address breaks after its @ and between its parts, and only a long one', () => {
  expect(lineBreaks('privacy_officer@northgate-rowing.example')).toEqual([
    'privacy',
    '_officer@',
    'northgate-rowing.',
    'example',
  ])
  expect(lineBreaks('a@b.example')).toEqual(['a@b.example'])
})

test('what a no-break space joins stays in one piece, with spaces that are read as such', () => {
  expect(runsOf('about 10\u00a0km away')).toEqual([
    { kind: 'text', parts: ['about '] },
    { kind: 'address', parts: ['10 km'] },
    { kind: 'text', parts: [' away'] },
  ])
  expect(JSON.stringify(runsOf('a\u00a0'.repeat(60)))).not.toContain('\u00a0')
  expect(runsOf('incomprehensibilities\u00a0and')).toEqual([{ kind: 'text', parts: ['incomprehensibilities and'] }])
})

test('a long label stands above its value', () => {
  const labelled = (label: string): Block => ({
    type: 'values',
    children: [
      {
        type: 'labelledValue',
        label: [{ type: 'text', value: label }],
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'value' }] }],
      },
    ],
  })
  const kinds = (label: string) => typstTree(withBlocks(labelled(label))).sections[0]?.children.map(({ kind }) => kind)
  const long = 'Not stated yet: what we do here with your data, which is a long label'
  expect(kinds('Short')).toEqual(['values'])
  expect(kinds(long)).toEqual(['stack'])
  expect(emitHtml(withBlocks(labelled(long)))).toContain('<div class="is-long">')
  expect(emitHtml(withBlocks(labelled('Short')))).not.toContain('class="is-long"')
})

test.each([20, 140, 600])('an address of %i steps is printed whole, and few of its pieces are links', (steps) => {
  const url = `https://e.example/${'a/'.repeat(steps)}`
  for (const words of [{ type: 'text', value: `See ${url} for more.` }, link(url, url)] as const) {
    const printed = JSON.stringify(typstTree(withBlocks({ type: 'paragraph', children: [words] })).sections)
    const pieces = (text: string): readonly string[] =>
      [...text.matchAll(/"parts":(\[[^\]]*\])/g)].flatMap(([, parts = '[]']): string[] => JSON.parse(parts))
    expect(pieces(printed).join('')).toContain(url)
    const [linked = ''] = /\{"kind":"link".*?\}\]\}/.exec(printed) ?? []
    // A PDF holds the address once for each of these pieces.
    expect(pieces(linked).length * url.length).toBeLessThan(300 * 300)
    expect(pieces(linked).length).toBeGreaterThan(0)
  }
})
