import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { htmlPage } from './html-page.js'
import { markdownPage } from './markdown-page.js'
import { kinds } from './ties.js'
import { untrueOf } from './untrue.js'

const declaration: unknown = parse(`
regimes: [uk]
controllers: { club: { name: Club } }
notices: { one: {} }
dataSubjects: { m: Melvadox, g: Gurnibok }
data: { a: Arpelkid, b: Bontrogel }
sources: { s: { label: Sarnivox }, t: { label: Tulpodek }, u: { label: Urfenbal }, v: { label: Vurnopak } }
recipients:
  q: { name: Quelbarn, countries: [IE, { country: IN, mechanisms: [uk-idta] }] }
  r: { name: Rondikul, data: [b], countries: [{ country: KE, mechanisms: [uk-addendum] }] }
purposes:
  p:
    title: Pilmodrak
    dataSubjects: [{ ref: m, data: [a] }, { ref: g, data: [b] }]
    data: [a, b]
    sources: [{ ref: s, data: [a], dataSubjects: [m] }, { ref: t, data: [b], dataSubjects: [g] }, u]
    recipients: [r]
    retention: { keep: 37 months, after: you leave, data: [a] }
  w:
    title: Wulnaprix
    dataSubjects: [m]
    data: [a, b]
    sources: [u, v]
    recipients: [q]
    retention: { until: kelbodun ends }
`)

const lines = {
  m: '### Melvadox',
  a: '- Arpelkid comes from Sarnivox',
  g: '### Gurnibok',
  b: '- Bontrogel comes from Tulpodek',
  w: '### Melvadox (for another use)',
  wa: '- Arpelkid',
  wb: '- Bontrogel',
  next: '## Why',
  p: '### Pilmodrak',
  pu: '- **From:** Urfenbal',
  pr: '- **To:** Rondikul',
  pt: '- **How long:** 37 months after you leave',
  wt: '### Wulnaprix',
  wu: '- **From:** Urfenbal; Vurnopak',
  wr: '- **To:** Quelbarn',
  wl: '- **How long:** until kelbodun ends',
  last: '## More',
  qa: '- Quelbarn is in Ireland.',
  qi: '- Quelbarn is in India, by an International Data Transfer Agreement.',
  ra: '- Rondikul gets only Bontrogel.',
  rk: '- Rondikul is in Kenya, by the UK Addendum.',
  at: '- Arpelkid is kept for 37 months.',
} as const

type Line = keyof typeof lines

/** What is untrue of a page made of the lines without one, and with another at its end. */
function untrue(without: Line | undefined, more: string): readonly string[] {
  const body = Object.entries(lines).flatMap(([id, line]) => (id === without ? [] : [line]))
  const blocks = markdownPage(['## In short', ...body, more].join('\n\n'))
  return untrueOf(declaration, { notice: 'one', language: 'en', blocks }).map(({ fault, kind }) => `${fault} ${kind}`)
}

it('a true page has nothing untrue', () => {
  expect(untrue(undefined, '')).toEqual([])
})

describe('a pair that is missing is a loss', () => {
  it.each([
    ['people-datum', 'b'],
    ['datum-source', 'a'],
    ['people-source', 'a'],
    ['datum-recipient', 'ra'],
    ['datum-period', 'at'],
    ['purpose-recipient', 'pr'],
    ['purpose-period', 'wl'],
    ['purpose-source', 'pu'],
    ['recipient-country', 'qa'],
    ['country-safeguard', 'rk'],
    ['recipient-safeguard', 'rk'],
  ] as const)('%s', (kind, line) => {
    expect(untrue(line, '')).toContain(`loss ${kind}`)
  })
})

describe('a pair that nobody declared is a surplus', () => {
  const surplus = {
    'people-datum': '- Gurnibok give us Arpelkid.',
    'datum-source': '- Arpelkid: from Urfenbal',
    'people-source': '- Gurnibok use Sarnivox.',
    'datum-recipient': '- Quelbarn gets Arpelkid.',
    'datum-period': '- Bontrogel: 37 months',
    'purpose-recipient': '| Pilmodrak | Quelbarn |\n| - | - |',
    'purpose-period': '- For Wulnaprix: 37 months',
    'purpose-source': '- For Pilmodrak we ask Vurnopak.',
    'recipient-country': '- Rondikul is in Ireland.',
    'country-safeguard': '- Ireland: an International Data Transfer Agreement',
    'recipient-safeguard': '- Quelbarn: the UK Addendum',
  } as const

  it.each(kinds)('%s', (kind) => {
    expect(untrue(undefined, surplus[kind])).toEqual([`surplus ${kind}`])
  })
})

it('tells where a pair is declared, and which words state one that is not', () => {
  const blocks = htmlPage('<main><h2>In short</h2><h2>Why</h2><h3>Pilmodrak</h3><p>Goes to Quelbarn.</p></main>')
  const found = untrueOf(declaration, { notice: 'one', language: 'en', blocks })
  const told = found.filter(({ kind }) => kind === 'purpose-recipient').map(({ pair, at, line }) => [pair, at, line])
  expect(told).toEqual([
    ['purpose:p recipient:q', '', 'Why > Pilmodrak > Goes to Quelbarn.'],
    ['purpose:p recipient:r', '/purposes/p/recipients/0', ''],
    ['purpose:w recipient:q', '/purposes/w/recipients/0', ''],
  ])
})
