import { beforeAll, describe, expect, test } from 'vitest'
import { type ReadPage, readPages, squash } from '../../scripts/examples/read-pdf.js'
import type { NoticeDocument, Section } from '../../src/documents/tree/document.js'
import type { Block, ReachMark, TableCell, TableRow } from '../../src/documents/tree/nodes.js'
import { lanes } from '../../src/documents/tree/nodes.js'
import { emitPdf } from '../../src/formats/pdf.js'
import { timeScale } from '../../src/formats/time-scale.js'
import type { TypesetEngine } from '../../src/formats/typeset-engine.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { plainChrome } from './plain-chrome.js'

const words = (value: string) => [{ type: 'text', value } as const]
const paragraph = (value: string): Block => ({ type: 'paragraph', children: words(value) })
const cell = (value: string, reach?: ReachMark): TableCell => ({
  type: 'tableCell',
  children: words(value),
  ...(reach && { reach }),
})
const row = (...cells: readonly string[]): TableRow => ({ type: 'tableRow', children: cells.map((it) => cell(it)) })
const section = (id: string, ...blocks: readonly Block[]): Section => ({
  id,
  title: `About ${id}`,
  clauses: [{ id, cites: [], origins: [], blocks }],
})

const documentOf = (...sections: readonly Section[]): NoticeDocument => ({
  kind: 'notice',
  id: 'members',
  language: 'en',
  title: 'Privacy notice',
  issuers: ['Northgate Rowing Club'],
  draft: false,
  chrome: { ...plainChrome, contents: 'Contents', draft: 'Draft', draftMeaning: 'This is a draft.' },
  sections: [section('in-short', paragraph('We row.')), ...sections],
})

const marks = [1, 30, 365, 3650, 36500].map((days) => ({ days, label: `${days} days` }))

const filler = 'We keep the list of members and tell them about outings and meetings on the river. '

let engine: TypesetEngine
beforeAll(async () => {
  engine = await loadTypesetEngine()
})

const pagesOf = async (document: NoticeDocument): Promise<readonly ReadPage[]> =>
  readPages(await emitPdf(document, engine))
const drawnOn = (pages: readonly ReadPage[]): string => pages.map(({ drawn }) => drawn).join(' ')

describe('the contents', () => {
  const long = (paragraphs: number) =>
    documentOf(...['one', 'two'].map((id) => section(id, ...Array(paragraphs).fill(paragraph(filler.repeat(8))))))

  test('stand in a notice of eight pages and more', async () => {
    const pages = await pagesOf(long(28))
    expect(pages.length).toBeGreaterThanOrEqual(8)
    expect(drawnOn(pages)).toContain('Contents')
  })

  test('stand whole on one page', async () => {
    const ids = Array.from({ length: 16 }, (_, index) => `matter ${String.fromCharCode(97 + index)}`)
    const summary = section('in-short', paragraph(filler.repeat(20)))
    const many = documentOf(...ids.map((id) => section(id, ...Array(6).fill(paragraph(filler.repeat(8))))))
    const pages = await pagesOf({ ...many, sections: [summary, ...many.sections.slice(1)] })
    const [page, ...more] = pages.filter(({ drawn }) => drawn.includes('Contents'))
    expect(more).toEqual([])
    for (const id of ids) expect(squash(page?.drawn ?? '')).toContain(squash(`About ${id}`))
  })

  test('do not stand in a shorter one', async () => {
    const pages = await pagesOf(long(8))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.length).toBeLessThan(8)
    expect(drawnOn(pages)).not.toContain('Contents')
  })
})

describe('a page', () => {
  const pairs = (count: number): Block => ({
    type: 'values',
    children: Array.from({ length: count }, (_, index) => ({
      type: 'labelledValue' as const,
      label: words(`Label ${index + 1}`),
      children: [paragraph(`Value ${index + 1}. ${filler}`)],
    })),
  })

  test.each([18, 19, 20, 21, 22, 23, 24])(
    'begins no list with fewer than three rows, after %i paragraphs',
    async (many) => {
      const before = Array(many).fill(paragraph(filler.repeat(2)))
      const heading: Block = { type: 'heading', children: words('The facts') }
      const pages = await pagesOf(documentOf(section('one', ...before, heading, pairs(6))))
      const at = pages.findIndex(({ drawn }) => drawn.includes('The facts'))
      expect(at).toBeGreaterThanOrEqual(0)
      for (const label of ['Label 1', 'Label 2', 'Label 3']) expect(pages[at]?.drawn).toContain(label)
    },
  )

  test.each([10, 14, 18, 19, 20, 21, 22, 23, 24, 25])(
    'is never left with fewer than five lines at the end, after %i',
    async (many) => {
      const pages = await pagesOf(documentOf(section('one', ...Array(many).fill(paragraph(filler.repeat(2))))))
      const last = pages.at(-1)?.told.split(filler.trim().slice(0, 30)).length ?? 0
      expect(pages.length === 1 || last > 3, `${last}`).toBe(true)
    },
  )

  test.each([24, 25, 26, 27, 28, 29, 30, 31])('breaks no short row of a table, after %i rows', async (many) => {
    const rows = Array.from({ length: many + 3 }, (_, index) =>
      row(`Row${index}begins`, `${filler} ${filler} Row${index}ends`),
    )
    const pages = await pagesOf(documentOf(section('one', { type: 'table', head: row('Who', 'What'), rows })))
    for (const [index] of rows.entries()) {
      const begins = pages.findIndex(({ drawn }) => squash(drawn).includes(`Row${index}begins`))
      const ends = pages.findIndex(({ drawn }) => squash(drawn).includes(`Row${index}ends`))
      expect(begins, `row ${index}`).toBe(ends)
    }
  })
})

describe('what leads to something is not left alone at the foot of a page', () => {
  const following: Readonly<Record<string, Block>> = {
    table: {
      type: 'table',
      head: row('Who', 'What'),
      rows: Array.from({ length: 4 }, (_, at) => row(`Follows ${at}`, filler.repeat(3))),
    },
    'tall table': { type: 'table', head: row('Who', 'What'), rows: [row('Follows', filler.repeat(30))] },
    grouped: {
      type: 'table',
      head: row('Who', 'What'),
      rows: [{ type: 'tableRow', isGroup: true, children: [cell('A group')] }, row('Follows', filler.repeat(3))],
    },
    'drawn table': {
      type: 'table',
      look: 'time',
      head: row('Who', 'What'),
      rows: [30, 365].map((days) => ({ ...row(`Follows ${days}`, filler), time: { kind: 'fixed', days } })),
    },
    list: {
      type: 'list',
      isLoose: false,
      children: Array.from({ length: 4 }, () => ({
        type: 'listItem' as const,
        isLoose: false,
        children: [paragraph(`Follows. ${filler}`)],
      })),
    },
    values: {
      type: 'values',
      children: [1, 2].map((at) => ({
        type: 'labelledValue' as const,
        label: words(`Follows ${at}`),
        children: [paragraph(filler)],
      })),
    },
    box: { type: 'box', children: [paragraph(`Follows. ${filler.repeat(6)}`)] },
    quote: { type: 'quote', children: [paragraph(`Follows. ${filler.repeat(6)}`)] },
    aside: { type: 'aside', label: words('Follows'), children: [paragraph(filler.repeat(6))] },
  }
  /** Lines before it, to the end of a page and beyond. */
  const heights = Array.from({ length: 9 }, (_, at) => at + 17)

  test.each(Object.keys(following))('before a %s', async (kind) => {
    const block = following[kind]
    if (block === undefined) throw new Error(kind)
    const alone: string[] = []
    const reached = new Set<number>()
    const ways = [true, false].flatMap((isIntroduced) => [0, 9].map((many) => ({ isIntroduced, many })))
    for (const { isIntroduced, many: left } of ways)
      for (const many of heights) {
        const after = Array(left).fill(paragraph(filler.repeat(2)))
        const before = [...Array(20).fill(paragraph(filler.repeat(2))), ...Array(many).fill(paragraph('One line.'))]
        const heading: Block = { type: 'heading', children: words('The facts') }
        const leads = isIntroduced ? [heading, paragraph('It is this:')] : [heading]
        const pages = await pagesOf(documentOf(section('one', ...before, ...leads, block, ...after)))
        const on = pages.findIndex(({ drawn }) => drawn.includes(isIntroduced ? 'It is this:' : 'The facts'))
        const begins = pages.findIndex(({ drawn }) => drawn.includes('Follows'))
        reached.add(on)
        if (on < 0 || on !== begins)
          alone.push(`${many}, ${left} after it: on page ${on + 1}, and what follows on ${begins + 1}`)
      }
    expect(alone).toEqual([])
    // The end of a page is among them.
    expect(reached.size).toBeGreaterThan(1)
  })
})

test('a draft lists what is open, with links', async () => {
  const draft: NoticeDocument = {
    ...documentOf(section('who', paragraph('We.'))),
    draft: true,
  }
  const gaps = {
    count: '1 gap is marked in this draft.',
    places: [{ anchor: 'who', title: 'About who', missing: ['who you are'] }],
  }
  const pages = await pagesOf({ ...draft, chrome: { ...draft.chrome, gaps } })
  expect(squash(drawnOn(pages))).toContain(squash('1 gap is marked in this draft. • About who: who you are'))
  expect(pages[0]?.links.some(({ dest }) => dest !== undefined)).toBe(true)
})

describe('what is drawn beside words', () => {
  const mark = (lane: ReachMark['lane'], isEnd: boolean): ReachMark => ({
    lane,
    isReached: true,
    isEnd,
    isHit: true,
    isAway: lane === 'processor',
  })
  const reach: Block = {
    type: 'table',
    look: 'reach',
    head: row('What for', ...lanes),
    rows: [
      {
        type: 'tableRow',
        id: 'to-mailer',
        children: [cell('The newsletter'), ...lanes.map((lane, index) => cell(`in ${lane}`, mark(lane, index === 4)))],
      },
    ],
  }
  const time: Block = {
    type: 'table',
    look: 'time',
    head: row('How long', 'What'),
    rows: [
      { type: 'tableRow', isGroup: true, children: [cell('After you leave')] },
      { ...row('six years', 'your file'), time: { kind: 'fixed', days: 2191 } },
      { ...row('a day', 'your visit'), time: { kind: 'fixed', days: 1 } },
      { ...row('until you object', 'your photo'), time: { kind: 'open' } },
      { ...row('nobody said', 'the rest'), time: { kind: 'unstated' } },
    ],
  }

  test('takes no word away, adds none, and can be led to', async () => {
    const link: Block = {
      type: 'paragraph',
      children: [{ type: 'link', url: '#to-mailer', children: words('mailer') }],
    }
    const pages = await pagesOf(documentOf(section('one', link, reach, time)))
    const told = squash(pages.map((page) => page.told).join(' '))
    for (const lane of lanes) expect(told).toContain(squash(`in ${lane}`))
    expect(told).toContain(squash('After you leave six years your file a day your visit until you object your photo'))
    expect(pages.flatMap(({ links }) => links).filter(({ dest }) => dest !== undefined)).toHaveLength(1)
  })

  test.each([[[1, 30, 365, 3650, 36500]], [[7]], [[30, 60]], [[]], [[36500, 1]]])(
    'a longer time stands farther right on the scale of %j, and all stand on it',
    (days) => {
      const rows = days.map((length): TableRow => ({ ...row('how long'), time: { kind: 'fixed', days: length } }))
      const scale = timeScale(rows, marks)
      const places = [...days].sort((one, other) => one - other).map((length) => scale.at(length))
      for (const place of places) {
        expect(place).toBeGreaterThan(0)
        expect(place).toBeLessThanOrEqual(1)
      }
      for (const [index, place] of places.entries())
        if (index > 0) expect(place).toBeGreaterThan(places[index - 1] ?? 1)
      const ends = scale.marks.map((mark) => scale.at(mark.days))
      expect(Math.min(...ends)).toBeLessThanOrEqual(places[0] ?? 1)
      expect(Math.max(...ends)).toBe(1)
    },
  )
})

test('the brand stands at the head of the first page, with its link, and no picture is read aloud', async () => {
  const logo = {
    kind: 'svg',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  } as const
  const accent = { plain: '#8a1538', onLight: '#8a1538', onDark: '#e08aa5' }
  const brand = { name: 'Northgate RC', url: 'https://northgate.example/', logo, accent }
  const [first] = await pagesOf({ ...documentOf(section('who', paragraph('We.'))), brand })
  expect(squash(first?.told ?? '')).toMatch(/^NorthgateRCPrivacynotice/)
  expect(first?.links.map(({ url }) => url)).toContain('https://northgate.example/')
  expect(first?.roles).not.toContain('Figure')
})

test('an address among words leads where it says, and a link holds no other', async () => {
  const told = 'Write to privacy@x.example, or see https://x.example/a.'
  const link: Block = {
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://y.example/', children: words('us at b@y.example') }],
  }
  const pages = await pagesOf(documentOf(section('one', paragraph(told), link)))
  // A link over several pieces of words is one over each of them.
  expect(new Set(pages.flatMap(({ links }) => links.map(({ url }) => url)))).toEqual(
    new Set(['mailto:privacy@x.example', 'https://x.example/a', 'https://y.example/']),
  )
})

test('a head of rows that no row follows can be led to too', async () => {
  const group = (id: string): TableRow => ({ type: 'tableRow', id, isGroup: true, children: [cell(`Group ${id}`)] })
  const rows = [group('one'), group('two'), row('a', 'b'), group('three')]
  const table: Block = { type: 'table', head: row('Data', 'What'), rows }
  const links: readonly Block[] = ['one', 'two', 'three'].map((id) => ({
    type: 'paragraph',
    children: [{ type: 'link', url: `#${id}`, children: words(id) }],
  }))
  const pages = await pagesOf(documentOf(section('all', ...links, table)))
  expect(pages.flatMap((page) => page.links).filter(({ dest }) => dest !== undefined)).toHaveLength(3)
  const told = squash(pages.map((page) => page.told).join(' '))
  for (const id of ['one', 'two', 'three']) expect(told).toContain(squash(`Group ${id}`))
})

test('what ends a card does not hold back the next one', async () => {
  const card = (id: string): Block => ({
    type: 'card',
    id,
    title: words(`Right ${id}`),
    children: [paragraph('Ask us.')],
  })
  const rights = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(card)
  const [first] = await pagesOf(documentOf(section('one', paragraph(filler.repeat(26)), ...rights)))
  expect(squash(first?.told ?? '')).toContain(squash('Right a'))
  expect(squash(first?.told ?? '')).not.toContain(squash('Right h'))
})

test('the head of a group of rows comes again on each page, and can be led to all the same', async () => {
  const group: TableRow = { type: 'tableRow', id: 'people-members', isGroup: true, children: [cell('Members')] }
  const rows = Array.from({ length: 60 }, (_, index) => row(`Datum ${index}`, filler))
  const table: Block = { type: 'table', head: row('Data', 'What'), rows: [group, ...rows] }
  const link: Block = {
    type: 'paragraph',
    children: [{ type: 'link', url: '#people-members', children: words('members') }],
  }
  const pages = await pagesOf(documentOf(section('one', link, table)))
  expect(pages.filter(({ drawn }) => drawn.includes('Members')).length).toBeGreaterThan(1)
  expect(pages.flatMap(({ links }) => links).filter(({ dest }) => dest !== undefined)).toHaveLength(1)
})

describe('a heading', () => {
  const item = (value: string) => ({ type: 'listItem' as const, isLoose: false, children: [paragraph(value)] })
  const value = (n: number) => ({
    type: 'labelledValue' as const,
    label: words(`Label ${n}`),
    children: [paragraph(filler)],
  })
  const rows = Array.from({ length: 6 }, (_, n) => row(`Row ${n}`, filler))
  const following: Readonly<Record<string, readonly Block[]>> = {
    'a paragraph': [paragraph(filler.repeat(4))],
    'a list': [{ type: 'list', isLoose: false, children: [1, 2, 3, 4].map((n) => item(`Item ${n}. ${filler}`)) }],
    'a table': [{ type: 'table', head: row('Who', 'What'), rows }],
    'a table in parts': [
      {
        type: 'table',
        head: row('Who', 'What'),
        rows: [{ ...row('For members'), isGroup: true }, ...rows],
      },
    ],
    'labels and values': [{ type: 'values', children: [1, 2, 3, 4].map(value) }],
    'another heading': [{ type: 'heading', children: words('The smaller facts') }, paragraph(filler.repeat(4))],
    'words and a table': [paragraph('These are they:'), { type: 'table', head: row('Who', 'What'), rows }],
    'a quote': [{ type: 'quote', children: [paragraph(filler.repeat(3))] }],
    'a box': [{ type: 'box', children: [paragraph(filler.repeat(3))] }],
  }
  const heights = Array.from({ length: 34 }, (_, n) => 12 + n)

  test.each(Object.entries(following))('is never the last of a page before %s', async (_, blocks) => {
    for (const lines of heights) {
      const before = Array(lines).fill(paragraph('One line.'))
      const heading: Block = { type: 'heading', children: words('The facts') }
      const pages = await pagesOf(documentOf(section('one', ...before), section('two', heading, ...blocks)))
      for (const { drawn } of pages)
        expect(drawn, `${lines}`).not.toMatch(/(About two|The facts|The smaller facts)\s*$/)
    }
  })
})
