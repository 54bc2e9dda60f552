import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { Inline, ReachMark, Table, TableCell, TableRow } from '../../src/documents/tree/nodes.js'
import { tableHtml } from '../../src/formats/html-table.js'

const text = (value: string): Inline => ({ type: 'text', value })
const cell = (value: string, reach?: ReachMark): TableCell => ({
  type: 'tableCell',
  children: value === '' ? [] : [text(value)],
  ...(reach && { reach }),
})
const row = (...children: readonly TableCell[]): TableRow => ({ type: 'tableRow', children })
const scale = [
  { days: 30, label: '1 month' },
  { days: 365, label: '1 year' },
  { days: 3650, label: '10 years' },
]
const htmlOf = (table: Table) => toHtml(tableHtml(table, scale))
const places = (html: string) =>
  [...html.matchAll(/<circle class="fr-bar-end" cx="([\d.]+)%"/g)].map(([, x]) => Number(x))

test('periods stand on one scale, and what has no fixed end on none', () => {
  const kept = (words: string, time: TableRow['time']): TableRow => ({
    ...row(cell(words), cell('x')),
    ...(time && { time }),
  })
  const html = htmlOf({
    type: 'table',
    look: 'time',
    head: row(cell('How long'), cell('What for')),
    rows: [
      kept('30 days', { kind: 'fixed', days: 30 }),
      kept('6 years', { kind: 'fixed', days: 2191 }),
      { ...row(cell('Without an end')), isGroup: true },
      kept('Until you leave', { kind: 'open' }),
      kept('2 years', { kind: 'unstated' }),
    ],
  })
  const [month = 0, years = 0, ...more] = places(html)
  expect(more).toEqual([])
  expect(month).toBeGreaterThan(0)
  expect(years).toBeGreaterThan(month)
  expect(years).toBeLessThanOrEqual(100)
  expect(html.match(/fr-bar-open/g)).toHaveLength(1)
  expect(html.match(/<svg class="fr-bar/g)).toHaveLength(3)
  // Each period stands between two marks that say what they are, and no line claims a length.
  expect([...html.matchAll(/>([^<]*)<\/text>/g)].map(([, label]) => label)).toEqual(['1 month', '1 year', '10 years'])
  expect(html).not.toContain('fr-bar-run')
  expect(html.match(/<svg [^>]*>/g)?.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true)
  expect(html).toContain(
    '</tbody><tbody><tr class="fr-group"><th scope="rowgroup" colspan="2">Without an end</th></tr>',
  )
})

test('a lane shows whether data come so far, end there, and go abroad', () => {
  const mark: ReachMark = { lane: 'us', isReached: true, isEnd: false, isHit: false, isAway: false }
  const html = htmlOf({
    type: 'table',
    look: 'reach',
    head: row(cell('What for'), cell('With us'), cell('Works for us'), cell('Decides for itself'), cell('Not stated')),
    rows: [
      row(
        cell('Post'),
        cell('', mark),
        cell('A', { ...mark, lane: 'processor', isEnd: true, isHit: true, isAway: true }),
        cell('', { ...mark, lane: 'controller', isReached: false }),
        cell('B', { ...mark, lane: 'unstated', isHit: true }),
      ),
    ],
  })
  expect(html).toContain(
    [
      '<td data-label="With us" class="fr-lane is-reached"></td>',
      '<td data-label="Works for us" class="fr-lane is-reached is-end is-hit is-abroad">A</td>',
      '<td data-label="Decides for itself" class="fr-lane fr-lane-controller"></td>',
      '<td data-label="Not stated" class="fr-lane fr-lane-unstated is-reached is-hit">B</td>',
    ].join(''),
  )
})

test('what is said of a name stands in small print; names that follow it do not', () => {
  const head = row(cell('What for'), cell('x'))
  const named = (...children: readonly Inline[]): Table => ({
    type: 'table',
    head,
    rows: [row({ type: 'tableCell', children }, cell('y'))],
  })
  expect(htmlOf(named(text('Post'), { type: 'break' }, text('We send it.')))).toContain(
    'Post\n<small>We send it.</small>',
  )
  const link: Inline = { type: 'link', url: '#b', children: [text('B')] }
  expect(htmlOf(named(text('A; '), { type: 'break' }, link))).not.toContain('<small>')
})
