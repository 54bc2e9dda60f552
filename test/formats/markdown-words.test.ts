import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/documents/tree/nodes.js'
import { anchorsIn, leadingElsewhere } from '../../src/formats/markdown-anchors.js'
import { blocksMarkdown } from '../../src/formats/markdown-blocks.js'
import { printBlocks, printWords } from '../../src/formats/markdown-printer.js'
import { countOf, seed } from '../sampling.js'
import { plainChrome } from './plain-chrome.js'
import { parseMarkdown, plainTree } from './trees.js'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })
const bullets = (...items: readonly string[]): Block => ({
  type: 'list',
  isLoose: false,
  children: items.map((item) => ({ type: 'listItem', isLoose: false, children: [paragraph(item)] })),
})
const printed = (...blocks: readonly Block[]) =>
  printBlocks(blocksMarkdown(blocks, { anchors: new Map(), joints: plainChrome.joints }))

test.each([
  ['an address', 'See https://x.example/a_b?c=d&e=f now.'],
  ['an address without a scheme', 'See www.x.example/a_b.'],
  ['the home of somebody', 'https://x.example/~me/a_b'],
  ['an e-mail address', 'Write to privacy_officer@x-y.example.'],
])('%s is what its readers make a link of', (_, words) => {
  expect(printWords([text(words)])).toBe(words)
})

test.each([
  ['strikes out', '~~x~~ and H~2~O', '\\~\\~x\\~\\~ and H\\~2\\~O'],
  ['would be a picture', 'a :smile: and :+1: at 10:30:15', 'a \\:smile: and \\:+1: at 10:30:15'],
  ['would be a picture of a number', 'a:100:b :1234: :8ball: 12:50:', 'a\\:100:b \\:1234: \\:8ball: 12:50:'],
  [
    'would be a picture behind a name',
    'www.a.example:+1: me@a.example:heart:',
    'www\\.a.example\\:+1: me@a.example\\:heart:',
  ],
  ['would be a command of TeX', 'in C:\\temp or \\textbf', 'in C:\\\\temp or \\\\textbf'],
  ['would be another letter', 'https://x.example/?a&amp;b', '<https://x.example/?a>\\&amp;b'],
])('what %s is shown as written', (_, words, told) => {
  expect(printWords([text(words)])).toBe(told)
  expect(plainTree(parseMarkdown(told)).children).toEqual([{ type: 'paragraph', children: [text(words)] }])
})

test.each([
  ['would be emphasis in an address', 'https://x.example/_a_/ and *a*', '<https://x.example/_a_/> and \\*a\\*'],
  ['has a mark in an address', 'See https://x.example/a*b*c?d=*&e=~f.', 'See <https://x.example/a*b*c?d=*&e=~f>.'],
  ['ends an address', 'https://x.example/a*b*', '<https://x.example/a*b>\\*'],
])('an address that %s stands between angle brackets', (_, words, told) => {
  expect(printWords([text(words)])).toBe(told)
  const wordsIn = (node: unknown): string =>
    typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)
      ? node.children.map(wordsIn).join('')
      : typeof node === 'object' && node !== null && 'value' in node
        ? String(node.value)
        : ''
  const tree = parseMarkdown(told)
  expect(wordsIn(tree)).toBe(words)
  expect(JSON.stringify(tree)).toContain(`"url":"${/<(.*)>/.exec(told)?.[1]}"`)
})

test.each([
  ['https://a.example/<script>x</script>', '<https://a.example/>\\<script>x\\</script>'],
  ['https://a.example/"><img src=x>', '<https://a.example/>">\\<img src=x>'],
  ['HTTPS://a.example/x;<b>', '<HTTPS://a.example/x>;\\<b>'],
  ['https://a.example/~u/~x~', '<https://a.example/~u/~x>\\~'],
  ['www.a.example/<b>', 'www\\.a.example/\\<b>'],
  ['ftp://a.example/<b>', 'ftp\\://a.example/\\<b>'],
  ['www.a.example”<img src=x>', 'www\\.a.example”\\<img src=x>'],
  ['www.mü.example/*x*', 'www\\.mü.example/\\*x\\*'],
  ['www.a.example/ü_x_', 'www\\.a.example/ü_x\\_'],
  ['www.a.example/\u00a0<b>', 'www\\.a.example/\u00a0\\<b>'],
  ['sftp://a.example/<b>', 'sftp\\://a.example/\\<b>'],
  ['_ftp://a.example/<b>', '\\_ftp\\://a.example/\\<b>'],
  ['www.http://a~x~', 'www\\.<http://a~x>\\~'],
  ['me_you@a.examplehttps://a.example*', 'me_you@a.example<https://a.example>\\*'],
  ['me_you@a.b.exampleftp://a.example*', 'me_you@a.b.exampleftp\\://a.example\\*'],
])('the mark behind an address is none, whoever takes it into a link: %s', (words, told) => {
  expect(printWords([text(words)])).toBe(told)
  expect(printWords([{ type: 'link', url: '#a', children: [text(words)] }])).not.toMatch(/[^\\]<|(?<!\\)~/)
  expectNoBackslash(told)
})

/** No reader finds a backslash within an address, nor a mark behind one: GitHub's goes on but for the spaces of ASCII. */
function expectNoBackslash(printed: string): void {
  const outside = printed.replace(/<https?:[^ <>]*>/gi, ' ')
  for (const [whole] of outside.matchAll(/(?:https?:\/\/|ftp:\/\/|www\.)[^ \t\n\r\f\v<]*/gi))
    expect(whole, JSON.stringify(printed)).not.toContain('\\')
}

test('no backslash stands in an address, whatever stands around it', ({ annotate }) => {
  const piece = fc.constantFrom(
    ...[
      'www.',
      'WWW.',
      'http://',
      'HTTPS://',
      'ftp://',
      'a.example',
      'ü',
      '”',
      '’',
      '–',
      '漢',
      '\u00a0',
      '\u3000',
      ' ',
    ],
    ...['<b>', '*x*', '_x_', '~x~', '`c`', '[x](y)', '&amp;', ...'\\/.:()_s1"!?|#@&=;,'],
  )
  const value = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
  const property = fc.property(value, (words) => expectNoBackslash(printWords([text(words)])))
  fc.assert(property, { seed, numRuns: countOf(1_000, 'addresses', annotate) })
})

test('no name of an emoji stands between colons, wherever it begins or ends', ({ annotate }) => {
  const piece = fc.constantFrom(
    ...['https://a.example', 'www.a.example', 'me_you@a.example', 'a', ' ', '/', '.', '*', '_', '5', '<b>'],
    ...[':', ':smile', ':+1', ':100', ':8ball', '-1:', 'e-mail:', 'smile:'],
  )
  const value = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
  const property = fc.property(value, (words) => {
    const outside = printWords([text(words)]).replace(/<https?:[^ <>]*>/gi, ' ')
    expect(outside).not.toMatch(/(?<!\\):(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234|8ball):/)
    expectNoBackslash(printWords([text(words)]))
  })
  fc.assert(property, { seed, numRuns: countOf(1_000, 'names of emoji', annotate) })
})

test('nor where it stands in the words beside it', () => {
  const beside = printWords([text('https://a.example/'), text('<b>')])
  expect(beside).toBe('<https://a.example/>\\<b>')
})

test('words in a link are neither a link nor a picture to any reader', () => {
  const link = (words: string) => printWords([{ type: 'link', url: '#a', children: [text(words)] }])
  expect(link('![x](https://x.example/p.png)')).toBe('[!\\[x\\]\\(https://x.example/p.png)](#a)')
  expect(link('[x](y) and a*b*')).toBe('[\\[x\\]\\(y) and a\\*b\\*](#a)')
  expect(link('Postlark (Ireland)')).toBe('[Postlark (Ireland)](#a)')
})

test('bullets that follow one another are one list, with one mark', () => {
  const values: Block = {
    type: 'values',
    children: [{ type: 'labelledValue', label: [text('Kept')], children: [bullets('a', 'b')] }],
  }
  expect(printed(values, bullets('c'), bullets('d'))).toBe('- **Kept:**\n  - a\n  - b\n- c\n- d')
  expect(printed(bullets('c'), paragraph('Then:'), bullets('d'))).toBe('- c\n\nThen:\n\n- d')
})

describe.each(['\u2028', '\u2029', '\u0085', '\v', '\f', '\r', '\u001c', '\u001e', '\r\n\v\u2028'])(
  'the sign %j',
  (sign) => {
    const words = `Here ends${sign}# a | b`
    const inWords = text(words)
    const table: Block = {
      type: 'table',
      head: { type: 'tableRow', children: [{ type: 'tableCell', children: [inWords] }] },
      rows: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(`${sign}# h`)] }] }],
    }
    const places: readonly (readonly [string, Block])[] = [
      ['a paragraph', paragraph(words)],
      ['a card', { type: 'card', id: 'c', title: [inWords], children: [paragraph(words)] }],
      ['a summary', { type: 'details', summary: [inWords], children: [paragraph(words)] }],
      ['an aside', { type: 'aside', label: [inWords], children: [paragraph(words)] }],
      ['a quotation', { type: 'quote', children: [paragraph(words)] }],
      [
        'a label',
        { type: 'values', children: [{ type: 'labelledValue', label: [inWords], children: [paragraph(words)] }] },
      ],
      ['a gap', { type: 'gap', children: [inWords] }],
      ['a heading', { type: 'heading', children: [inWords] }],
      ['an item', bullets(words)],
      ['a link', { type: 'paragraph', children: [{ type: 'link', url: 'https://x.example/', children: [inWords] }] }],
      ['emphasis', { type: 'paragraph', children: [{ type: 'strong', children: [inWords] }] }],
      ['a table', table],
    ]
    test.each(places)('ends no line in %s but as Markdown ends its own', (_, block) => {
      const markdown = printed(block)
      expect(markdown).toContain('Here ends')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(markdown).not.toMatch(/[\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)
      expect(markdown).not.toMatch(/^# a/m)
      if (block.type === 'table') expect(markdown.split('\n')).toHaveLength(3)
    })
  },
)

test('headings that are alike have names of their own, as on GitHub', () => {
  const section = (id: string, title: string) => ({ id, title, clauses: [] })
  const anchors = anchorsIn('Notice', [
    section('a', 'Why?'),
    section('b', 'Why'),
    section('c', 'Why 1'),
    section('d', 'Why'),
    section('e', 'Notice'),
  ])
  expect([...anchors.values()]).toEqual(['#why', '#why-1', '#why-1-1', '#why-2', '#notice-1'])
})

test('a link that leads no further than its own heading is words', () => {
  const link = (url: string): Block => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [text('It')] }],
  })
  const card: Block = { type: 'card', id: 'card', title: [text('Card')], children: [link('#a'), link('#card')] }
  const section = (id: string, ...blocks: readonly Block[]) => ({
    id,
    title: id,
    clauses: [{ id, cites: [], origins: [], blocks }],
  })
  const sections = [section('a', link('#a'), link('#b'), card), section('b')]
  const around = { anchors: anchorsIn('Notice', sections), joints: plainChrome.joints }
  const told = sections.flatMap((it) => blocksMarkdown(leadingElsewhere(it, around.anchors), around))
  expect(printBlocks(told).trim()).toBe('It\n\n[It](#b)\n\n### Card\n\n[It](#a)\n\nIt')
})
