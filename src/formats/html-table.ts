import type { Element, ElementContent, Properties } from 'hast'
import type { ScaleMark } from '../documents/tree/document.js'
import type { Inline, ReachMark, Table, TableCell, TableRow } from '../documents/tree/nodes.js'
import { wordsOf } from '../documents/tree/walk.js'
import { element, silent, type Tell, text } from './html-element.js'
import { axis, bar, type Scale, scaleFor } from './html-time.js'
import { wordsHtml } from './html-words.js'

/**
 * The first cell of a row heads it; the others carry the name of their column for narrow screens. What is drawn stands beside
 * the words that say it: how long beside the period, how far in the cells themselves.
 */
export function tableHtml(table: Table, marks: readonly ScaleMark[], tell: Tell = silent): Element {
  const { head, look } = table
  const scale = scaleFor(table.rows, marks)
  const heads = head.children.map((cell, index) =>
    element(
      'th',
      { scope: 'col' },
      ...wordsHtml(cell.children),
      ...(look === 'time' && index === 0 ? [axis(scale)] : []),
    ),
  )
  const labels = head.children.map(({ children }) => wordsOf(children))
  return element(
    'table',
    { className: ['fr-table', ...looks(table)] },
    element('thead', {}, element('tr', {}, ...heads)),
    ...bodies(table.rows).map((rows) =>
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          withTold(row.isGroup ? groupRow(row, heads.length) : bodyRow(row, labels, scale), tell(row)),
        ),
      ),
    ),
  )
}

const withTold = (row: Element, told: Properties): Element => ({ ...row, properties: { ...row.properties, ...told } })

function looks({ head, look }: Table): readonly string[] {
  if (look) return [`fr-${look}`]
  return head.children.length === 4 ? ['is-even'] : []
}

/** Rows by the groups that they stand in. */
function bodies(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const parts: TableRow[][] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last && !row.isGroup) last.push(row)
    else parts.push([row])
  }
  return parts
}

const groupRow = ({ id, children }: TableRow, columns: number): Element =>
  element(
    'tr',
    { className: ['fr-group'], ...(id !== undefined && { id }) },
    ...children.map((cell) => element('th', { scope: 'rowgroup', colSpan: columns }, ...wordsHtml(cell.children))),
  )

function bodyRow({ id, children, time }: TableRow, labels: readonly string[], scale: Scale): Element {
  const cell = (content: TableCell, index: number): Element =>
    index === 0
      ? element('th', { scope: 'row' }, ...headWords(content.children), ...(time ? bar(time, scale) : []))
      : element('td', { dataLabel: labels[index] ?? '', ...lane(content.reach) }, ...wordsHtml(content.children))
  return element('tr', id === undefined ? {} : { id }, ...children.map(cell))
}

/** What heads a row: its name, and on further lines in smaller print what is said of it. */
function headWords(words: readonly Inline[]): readonly ElementContent[] {
  const end = words.findIndex(({ type }) => type === 'break')
  const more = words.slice(end + 1)
  if (end < 0 || more.some(({ type }) => type === 'link')) return wordsHtml(words)
  return [...wordsHtml(words.slice(0, end)), text('\n'), element('small', {}, ...wordsHtml(more))]
}

/** The classes that draw how far data go; a cell without a mark has none. */
function lane(reach: ReachMark | undefined) {
  if (!reach) return {}
  const { isReached, isEnd, isHit, isAway } = reach
  const states = { 'is-reached': isReached, 'is-end': isEnd, 'is-hit': isHit, 'is-abroad': isAway }
  const told = Object.entries(states).flatMap(([name, holds]) => (holds ? [name] : []))
  return { className: ['fr-lane', ...(marked.has(reach.lane) ? [`fr-lane-${reach.lane}`] : []), ...told] }
}

/** Lanes whose dot has a form of its own. */
const marked: ReadonlySet<ReachMark['lane']> = new Set(['controller', 'public', 'unstated'])
