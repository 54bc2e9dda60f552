import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPdf as open, type ReadPage, readPages, squash } from '../../scripts/examples/read-pdf.js'
import type { Clause, HeadDate, NoticeDocument } from '../../src/documents/tree/document.js'
import type {
  Block,
  Figure,
  Inline,
  List,
  ListItem,
  Paragraph,
  Table,
  TableRow,
  Text,
} from '../../src/documents/tree/nodes.js'
import { walk } from '../../src/documents/tree/walk.js'
import { ownFont } from '../../src/formats/own-fonts.js'
import { emitPdf, printPdf, UncoveredCharactersError } from '../../src/formats/pdf.js'
import { claimPdfUa } from '../../src/formats/pdf-claim.js'
import type { TypesetEngine } from '../../src/formats/typeset-engine.js'
import { fontFiles } from '../../src/formats/typeset-wasm.js'
import { readAsset } from '../../src/node/assets.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { plainChrome } from './plain-chrome.js'

// 1. A notice with every kind of node, and with words that other printers would take for commands.

const text = (value: string): Text => ({ type: 'text', value })
const paragraph = (...children: readonly (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] })
const link = (url: string, words: string): Inline => ({ type: 'link', url, children: [text(words)] })
const clause = (id: string, ...blocks: readonly Block[]): Clause => ({
  id,
  cites: ['gdpr:13.1.a'],
  origins: [`/${id}`],
  blocks,
})

const hostile = [
  '#set page(width: 1pt) #panic("no") #import "/etc/passwd": * #read("/notice.json")',
  '$x^2$ and $ x $ and @membership and <membership> and `code` and ```raw```',
  '= not a heading, - not a list, *not strong*, _not emphasis_, // not a comment /* nor this */ -- --- ... ~',
  String.raw`"quotes" 'quotes' “quotes” ‚quotes‘ «quotes» \u{41} \n \\ [link](http://x.example) {{who}} ${'$'}{who} <b>bold</b> &amp;`,
]
const address = `https://northgate.example/${'a-very-long-path/'.repeat(12)}end?of=it&and=more`
const endless = 'Donaudampfschifffahrt'.repeat(12)
const arabic = 'مرحبا'

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
})
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  head: row(head),
  rows: rows.map(row),
})
const item = (...children: readonly Block[]): ListItem => ({ type: 'listItem', isLoose: children.length > 1, children })
const list = (...children: readonly ListItem[]): List => ({ type: 'list', isLoose: false, children })
const figure: Figure = {
  type: 'figure',
  picture: {
    kind: 'svg',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="9"/></svg>',
  },
  alternative: 'A boat on the river',
  caption: [],
}
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const long = table(
  ['Recipient', 'What they do', 'How long', 'Where'],
  ...Array.from({ length: 50 }, (_, row) => [
    `Recipient ${row + 1}`,
    'Keeps the e-mail list',
    `${row + 1} years`,
    'Norway',
  ]),
)

const notice: NoticeDocument = {
  kind: 'notice',
  id: 'members',
  language: 'en-GB',
  title: 'Privacy notice for members & “guests” #1',
  issuers: ['Northgate Rowing Club', 'Northgate e-Sports $x$'],
  draft: false,
  chrome: {
    ...plainChrome,
    pageTitle: 'Privacy notice for members: Northgate',
    contents: 'Contents',
    skipToContent: 'Skip to content',
    draft: 'DRAFT',
    draftMeaning: 'This is a draft: what is marked as not stated has to be added before it is published.',
    page: 'Page {page} of {pages}',
    dates: [
      { label: 'In force from', value: '1 December 2026', day: '2026-12-01', at: '/notices/members/effective' },
      { label: 'Last reviewed', value: '20 November 2026', day: '2026-11-20', at: '/notices/members/reviewed' },
      { label: 'Version', value: '3', at: '/notices/members/version' },
    ],
  },
  sections: [
    {
      id: 'in-short',
      title: 'In short',
      clauses: [
        clause(
          'short',
          paragraph('Incomprehensibilities\u00a0and representativenesses. '.repeat(6)),
          paragraph(strong('Incomprehensibilities\u00a0and representativenesses. '.repeat(6))),
          paragraph('We keep your ', strong('e-mail address'), ' and only your e-mail address.'),
        ),
      ],
    },
    {
      id: 'who',
      title: 'Who we are',
      clauses: [
        clause('controller', {
          type: 'values',
          children: [
            { type: 'labelledValue', label: [text('Organisation')], children: [paragraph('Northgate Rowing Club')] },
            {
              type: 'labelledValue',
              label: [text('E-mail')],
              children: [paragraph(link('mailto:privacy@northgate.example', 'privacy@northgate.example'))],
            },
            {
              type: 'labelledValue',
              label: [text('Post')],
              children: [paragraph('Boathouse Lane', { type: 'break' }, 'Northgate NG1 4AB')],
            },
            {
              type: 'labelledValue',
              label: [text('A label of several words that needs two lines')],
              children: [paragraph('One paragraph.'), paragraph('A second one.'), list(item(paragraph('with a list')))],
            },
          ],
        }),
      ],
    },
    {
      id: 'why',
      title: 'Why we use it and on what basis',
      clauses: [
        clause('purposes', {
          type: 'card',
          id: 'membership',
          title: [text('Run your membership '), { type: 'emphasis', children: [text('and outings')] }],
          children: [
            paragraph('We register you, take your subscription and tell you about outings and meetings. '.repeat(4)),
            {
              type: 'values',
              children: [
                {
                  type: 'labelledValue',
                  label: [text('Kept for')],
                  children: [paragraph(strong('6 years'), ' after your membership ends')],
                },
                {
                  type: 'labelledValue',
                  label: [text('Goes to')],
                  children: [paragraph(link('#recipients', 'our recipients'))],
                },
                {
                  type: 'labelledValue',
                  label: [text('Legal basis')],
                  children: [{ type: 'gap', children: [text('Not stated yet: on which legal basis')] }],
                },
              ],
            },
            {
              type: 'card',
              id: 'races',
              title: [text('Enter you in races')],
              children: [paragraph('We send your entry.')],
            },
          ],
        }),
        clause('gap', {
          type: 'gap',
          children: [text('Not stated yet: how long we keep this')],
          at: ['/purposes/membership'],
        }),
      ],
    },
    {
      id: 'recipients',
      title: 'Who receives it',
      clauses: [
        clause(
          'recipients',
          paragraph(
            'See ',
            link('#membership', 'your membership'),
            ' and ',
            link('https://ico.org.uk/', 'the ICO'),
            '.',
          ),
          long,
        ),
      ],
    },
    {
      id: 'object',
      title: 'Your right to object',
      clauses: [
        clause('object', {
          type: 'box',
          children: [
            paragraph(strong('You can tell us to stop.')),
            list(item(paragraph('The newsletter: you can say no at any time.')), {
              type: 'listItem',
              isLoose: false,
              children: [
                paragraph('Outings:'),
                {
                  ...list(item(paragraph('third')), item(paragraph('fourth'), paragraph('and its second paragraph'))),
                  start: 3,
                },
              ],
            }),
          ],
        }),
      ],
    },
    {
      id: 'hostile',
      title: 'Anything #that $could$ `be` typed',
      clauses: [
        clause('hostile', ...hostile.map((line) => paragraph(line))),
        clause(
          'rest',
          { type: 'heading', children: [text('A heading of its own')] },
          paragraph('#let x = 1', { type: 'emphasis', children: [text(' and')] }, '\nsoft'),
          { ...figure, caption: [text('A boat, drawn.')] },
          paragraph('Address ', link(address, address), ' here.'),
          paragraph(endless),
          paragraph('0123456789'.repeat(16)),
          paragraph(
            `Right to left: ${arabic}, then zero\u200bwidth\u200djoined\ufeff and\u00a0no-break and so\u00adft.`,
          ),
          paragraph('Ελληνικά, български, čeština, polski żółć, Íslenska, ☐ ☒ → ≥ €'),
          paragraph(link('#nowhere', 'A link to nowhere'), ' and ', link('', 'an empty one'), '.'),
          table(
            ['Narrow', 'With an address', 'Word', 'Missing cells'],
            ['1', address, endless, ''],
            ['privacy_officer_of_the_members@northgaterowingclub.example', 'short', '0123456789'.repeat(6)],
          ),
        ),
      ],
    },
  ],
}
const draft: NoticeDocument = { ...notice, draft: true }
const [, reviewed, version] = notice.chrome.dates
const dated = (...dates: readonly (HeadDate | undefined)[]): NoticeDocument => ({
  ...notice,
  chrome: { ...notice.chrome, dates: dates.filter((date) => date !== undefined) },
})
const undated = dated(version)

/** The same notice with other blocks in its only section. */
const withBlocks = (...blocks: readonly Block[]): NoticeDocument => ({
  ...notice,
  sections: [{ id: 'only', title: 'Only', clauses: [clause('only', ...blocks)] }],
})

/** The strings of a tree in the order in which they are read. */
const stringsOf = (blocks: readonly Block[]): readonly string[] =>
  [...walk(blocks)].flatMap((node) => (node.type === 'text' ? [node.value] : []))

// 2. The assertions.

const wasm = await loadTypesetEngine('wasm')
const native = await loadTypesetEngine('native').catch(() => undefined)
const engine: TypesetEngine = native ?? wasm

describe('the PDF of a notice', () => {
  let pdf: Uint8Array
  let pages: readonly ReadPage[]
  beforeAll(async () => {
    pdf = await emitPdf(notice, engine)
    pages = await readPages(pdf)
  })

  test('is a PDF, and the same bytes again', async () => {
    expect(new TextDecoder().decode(pdf.slice(0, 8))).toBe('%PDF-1.7')
    await emitPdf(draft, engine)
    expect(Buffer.compare(await emitPdf(notice, engine), pdf)).toBe(0)
  })

  test.for([
    ['final', notice],
    ['draft', draft],
    ['undated', undated],
    ['with signs that one font lacks, in every weight', { ...notice, title: 'Run ★ club ☎ ✔' }],
  ] as const)('has the same bytes from both engines: %s', async ([, document], { skip }) => {
    if (!native && !process.env.CI) skip('the native Typst compiler is not published for this platform')
    if (!native) throw new Error('The native Typst compiler does not load.')
    expect(Buffer.compare(await emitPdf(document, native), await emitPdf(document, wasm))).toBe(0)
  })

  test('says what it is: title, language, tags, PDF/UA-1', async () => {
    const document = await open(pdf)
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({ Title: notice.chrome.pageTitle, Author: notice.issuers.join(', '), Language: 'en-GB' })
    expect(metadata.get('dc:title')).toBe(notice.chrome.pageTitle)
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  test('takes its date from the notice, never from a clock', async () => {
    const dateOf = async (document: NoticeDocument): Promise<unknown> => {
      const { info } = await (await open(await emitPdf(document, engine))).getMetadata()
      return 'CreationDate' in info ? info.CreationDate : undefined
    }
    expect(await dateOf(notice)).toMatch(/^D:20261201/)
    expect(await dateOf(dated(reviewed, version))).toMatch(/^D:20261120/)
    expect(await dateOf(undated)).toBeUndefined()
    expect(Buffer.from(await emitPdf(undated, engine)).toString('latin1')).not.toMatch(/ModDate|CreateDate|ModifyDate/)
  })

  test('reads in the order of the notice, every word as it was given', () => {
    const told = squash(pages.map((page) => page.told).join(''))
    let from = 0
    for (const section of notice.sections) {
      for (const words of [section.title, ...section.clauses.flatMap(({ blocks }) => stringsOf(blocks))]) {
        const at = told.indexOf(squash(words), from)
        expect(at, `“${words}” comes after what precedes it`).toBeGreaterThanOrEqual(from)
        from = at + squash(words).length
      }
    }
  })

  test('is structured: headings, lists, tables, links', () => {
    const roles = pages.flatMap((page) => page.roles)
    const count = (role: string): number => roles.filter((other) => other === role).length
    expect(count('H1')).toBe(1)
    expect(count('H2')).toBe(notice.sections.length)
    expect(count('H3')).toBe(2)
    expect(count('H4')).toBe(1)
    expect(count('TH')).toBe(8)
    expect(count('TD')).toBe(50 * 4 + 6)
    expect(roles).toEqual(expect.arrayContaining(['L', 'LI', 'Lbl', 'LBody', 'Link', 'Caption']))
  })

  test('repeats the head of a long table, a running header and the page number', () => {
    const rows = pages.filter((page) => /Recipient \d/.test(page.drawn))
    expect(rows.length).toBeGreaterThan(1)
    for (const page of rows) expect(page.drawn).toContain('What they do')
    for (const [index, page] of pages.entries()) {
      expect(page.drawn).toContain(`Page ${index + 1} of ${pages.length}`)
      if (index > 0) expect(page.drawn).toContain(notice.title)
      expect(page.told).not.toContain('Page ')
    }
  })

  test('keeps every word between the margins, the longest too', () => {
    const millimetre = 72 / 25.4
    for (const { extent } of pages) {
      expect(extent.left).toBeGreaterThan(23.9 * millimetre)
      expect(extent.right).toBeLessThan((210 - 23.5) * millimetre)
      expect(extent.low).toBeGreaterThan(10 * millimetre)
    }
  })

  test('shows the sections and cards as bookmarks', async () => {
    const bookmarks = await (await open(pdf)).getOutline()
    expect(bookmarks.map(({ title }) => title)).toEqual([
      'In short',
      ...notice.sections.slice(1).map(({ title }, index) => `${index + 1} ${title}`),
    ])
    expect(bookmarks[2]?.items.map(({ title }) => title)).toEqual(['Run your membership and outings'])
  })

  test('links to addresses and to places in itself', async () => {
    const links = pages.flatMap((page) => page.links)
    const urls = links.flatMap(({ url }) => url ?? [])
    const declared = ['mailto:privacy@northgate.example', 'https://ico.org.uk/', address]
    const amongWords = ['http://x.example/', 'mailto:privacy_officer_of_the_members@northgaterowingclub.example']
    expect(new Set(urls)).toEqual(new Set([...declared, ...amongWords]))
    const document = await open(pdf)
    const inside = links.flatMap(({ dest }) => dest ?? [])
    // The card and the section; the link to nowhere is words, and so short a notice has no contents.
    expect(links.filter(({ url }) => url === undefined)).toHaveLength(2)
    const resolved = await Promise.all(
      inside.map(async (dest) =>
        typeof dest === 'string' ? ((await document.getDestination(dest)) ?? undefined) : dest,
      ),
    )
    expect(resolved).not.toContain(undefined)
  })

  test('hyphenates no word, and draws a space as a space, although no-break spaces come first', () => {
    const drawn = pages.map((page) => page.drawn).join(' ')
    expect(drawn).not.toMatch(/\p{Ll}-\s+\p{Ll}/u)
    expect(drawn).toContain('e-mail address')
    expect(drawn).not.toMatch(/[\u00ad\u00a0\u200b]/u)
    expect(pages[0]?.drawn).toMatch(/^Northgate/)
  })

  test('breaks no address with a hyphen', () => {
    const told = pages.map((page) => page.told).join('')
    for (const whole of [address, 'privacy_officer_of_the_members@northgaterowingclub.example']) {
      expect(told.split(whole).length, whole).toBeGreaterThan(1)
    }
  })

  test('marks a draft on every page, and only a draft', async () => {
    for (const page of pages) expect(page.drawn).not.toContain('DRAFT')
    const drafted = await readPages(await emitPdf(draft, engine))
    for (const page of drafted) expect(page.drawn.match(/DRAFT/g)?.length).toBeGreaterThanOrEqual(2)
    expect(drafted[0]?.told).toContain(notice.chrome.draftMeaning)
  })

  test.for([
    ['native', native],
    ['wasm', wasm],
  ] as const)('opens no connection: %s', async ([, each], { skip }) => {
    if (!each) return skip('the native Typst compiler is not published for this platform')
    const seen: string[] = []
    const note = (_message: unknown, channel: string | symbol): void => void seen.push(String(channel))
    const channels = ['net.client.socket', 'undici:request:create', 'http.client.request.start']
    for (const channel of channels) subscribe(channel, note)
    await emitPdf(draft, each)
    for (const channel of channels) unsubscribe(channel, note)
    expect(seen).toEqual([])
  })
})

test('no font has the name of one that a machine may have', () => {
  for (const file of fontFiles) {
    const font = readAsset(`fonts/${file}`)
    const said = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\0', '')
    expect(said(font)).toMatch(/Source Sans 3|DejaVu Sans Mono/)
    expect(said(ownFont(font))).not.toMatch(/Source Sans 3|DejaVu Sans Mono/)
    expect(ownFont(font).length).toBe(font.length)
  }
})

test('a picture is no wider than the text, whatever it holds', async () => {
  const wide = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="90"><script>alert(1)</script></svg>'
  const pictures: readonly Figure['picture'][] = [
    { kind: 'svg', text: wide },
    { kind: 'png', base64: onePixel },
  ]
  const blocks = pictures.map((picture) => ({ ...figure, picture }))
  const printed = await emitPdf(withBlocks(...blocks), engine)
  const trees = JSON.stringify((await readPages(printed)).map(({ tree }) => tree))
  expect(trees.match(/"role":"Figure"[^}]*}],"alt":"A boat on the river"/g)).toHaveLength(2)
})

describe('what cannot be printed', () => {
  test('is a picture that seemed sound and is not drawn, with every engine', async () => {
    const picture = {
      kind: 'svg',
      text: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&#0;</text></svg>',
    } as const
    const document = withBlocks({ ...figure, picture })
    for (const name of ['native', 'wasm'] as const) {
      const typesetEngine = () => loadTypesetEngine(name)
      expect(await printPdf(document, { typesetEngine }), name).toEqual({ undrawn: 'picture' })
    }
  })

  test('is a character that no font has, with its place', async () => {
    const words = { ...paragraph('In Japan: 日本'), at: ['/recipients/kyoto'] }
    await expect(emitPdf(withBlocks(words), engine)).rejects.toThrow(UncoveredCharactersError)
    await expect(emitPdf(withBlocks(words), engine)).rejects.toThrow(
      'No bundled font has 日 (U+65E5 at /recipients/kyoto), 本 (U+672C at /recipients/kyoto).',
    )
  })

  test('is bytes of another form, refused before a claim is put on them', async () => {
    const pdf = await emitPdf(notice, engine)
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('%PDF-1.7 trailer'),
      pdf.slice(0, pdf.length - 9),
    ]) {
      expect(() => claimPdfUa(bytes)).toThrow('The PDF has an unexpected form')
    }
  })

  test('is nothing that a language, a size or emptiness brings', async () => {
    const empty: NoticeDocument = { ...notice, issuers: [], chrome: { ...notice.chrome, dates: [] }, sections: [] }
    expect(await readPages(await emitPdf(empty, engine))).toHaveLength(1)
    for (const language of ['de', 'de-CH', 'sr-Latn-RS', 'es-419', 'gsw']) {
      const { info } = await (await open(await emitPdf({ ...empty, language }, engine))).getMetadata()
      expect(info).toMatchObject({ Language: { 'sr-Latn-RS': 'sr-RS', 'es-419': 'es' }[language] ?? language })
    }
    const tall = 'A box that is longer than a page breaks, and so does a row. '.repeat(150)
    const pages = await readPages(
      await emitPdf(
        withBlocks(
          { type: 'box', children: [paragraph(tall)] },
          table(['a', 'b', 'c', 'd'], [tall, tall, tall, 'end']),
        ),
        engine,
      ),
    )
    expect(squash(pages.map(({ told }) => told).join(''))).toContain(squash(tall))
    expect(pages.length).toBeGreaterThan(3)
    for (const { extent } of pages) expect(extent.low).toBeGreaterThan(28)
  })
})
