import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printBlocks, printWords } from '../../src/formats/markdown-printer.js'
import { proseHtml } from '../../src/formats/prose-links.js'
import { countOf, seed } from '../sampling.js'
import { parseMarkdown } from './trees.js'

const text = (value: string) => ({ type: 'text' as const, value })

/** Where words lead on a page. */
const onPage = (words: string): readonly string[] =>
  proseHtml(words).flatMap((node) => (node.type === 'element' ? [String(node.properties.href)] : []))

/** What GitHub makes a link of that stands bare: up to a blank, without the signs of the sentence and a bracket too many. */
function bareIn(printed: string): readonly string[] {
  return [...printed.replaceAll(/<https?:[^ <>]*>/gi, ' ').matchAll(/https?:\/\/[^\s<]*/gi)].map(([found]) => {
    let url = found
    for (;;) {
      const next = url.replace(/[?!.,:*_~'";]$/, '')
      const isOpen = next.endsWith(')') && next.split(')').length > next.split('(').length
      const shorter = isOpen ? next.slice(0, -1) : next
      if (shorter === url) return url
      url = shorter
    }
  })
}

/** Where printed words lead, to whoever reads them as CommonMark or as GitHub does. */
const inMarkdown = (printed: string): readonly string[] => [
  ...[...JSON.stringify(parseMarkdown(printed)).matchAll(/"type":"link".*?"url":"((?:[^"\\]|\\.)*)"/g)].map(([, url]) =>
    JSON.parse(`"${url}"`),
  ),
  ...bareIn(printed),
]

const piece = fc.constantFrom(
  ...['https://x.example/', 'http://', 'HTTPS://y.example', 'www.z.example', 'me_you@a.example', 'ftp://', 'a', 'ü'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '_',
    '*',
    '~',
    '|',
    "'",
    '"',
    '`',
    '”',
    '&amp;',
    '&',
    '=',
    '?',
    '.',
    ',',
    ';',
    '!',
    ' ',
    '\\',
  ],
  ...['a(b)', '[]=1', '{c}', '<', '>', '#d', '%7C', '漢', '\u00a0'],
)
const words = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''))

test('words lead in Markdown where they lead on the page, or nowhere', ({ annotate }) => {
  const property = fc.property(words, (value) => {
    const page = onPage(value).filter((url) => url.includes('://'))
    for (const url of inMarkdown(printWords([text(value)])).filter((one) => /^https?:\/\/[\p{L}\p{N}]/iu.test(one)))
      expect(page, value).toContain(url)
  })
  fc.assert(property, { seed, numRuns: countOf(20_000, 'words with addresses', annotate) })
})

test('an address in a cell is whole, also with an upright line in it', () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] })
  const row = (...values: readonly string[]) => ({ type: 'tableRow' as const, children: values.map(cell) })
  const printed = printBlocks([{ type: 'table', children: [row('a', 'b'), row('https://x.example/a|b', 'c')] }])
  expect(printed.split('\n').at(-1)).toBe('| <https://x.example/a\\|b> | c |')
})

test.each([
  'https://en.wiki.example/Foo_(bar)',
  'https://x.example/a?b[]=1&c[d]=2',
  "https://x.example/it's",
  'https://x.example/a|b',
  'https://x.example/a_b_c_*d*[e]',
])('%s leads there in both', (url) => {
  const sentence = `See ${url}, or (${url}).`
  expect(onPage(sentence)).toEqual([url, url])
  expect(inMarkdown(printWords([text(sentence)]))).toEqual([url, url])
})
