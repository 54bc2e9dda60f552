import type { Element, ElementContent, Properties } from 'hast'
import type {
  Aside,
  Block,
  Card,
  Details,
  Figure,
  LabelledValue,
  List,
  Table,
  TableCell,
  TableRow,
} from '../documents/tree/nodes.js'
import { wordsOf } from '../documents/tree/walk.js'
import { element } from './html-element.js'
import { gapMark, unlinked, wordsHtml } from './html-words.js'
import { isLongLabel } from './long-label.js'
import { addressOf } from './picture-address.js'

/** In a fragment headings stand one level lower, below those of the page around it. */
export type Depth = 0 | 1

/** A block as HTML. */
export function blockHtml(block: Block, depth: Depth): Element {
  switch (block.type) {
    case 'card':
      return card(block, depth)
    case 'details':
      return details(block, depth)
    case 'aside':
      return aside(block, depth)
    case 'box':
      return element('div', { className: ['fr-box'] }, ...blocks(block.children, depth))
    case 'quote':
      return element('blockquote', {}, ...blocks(block.children, depth))
    case 'values':
      return element('dl', { className: ['fr-facts'] }, ...block.children.map((value) => labelled(value, depth)))
    case 'gap':
      return element('p', {}, gapMark(block.children))
    case 'table':
      return table(block)
    case 'heading':
      return element(`h${3 + depth}`, idOf(block), ...wordsHtml(block.children))
    case 'paragraph':
      return element('p', {}, ...wordsHtml(block.children))
    case 'list':
      return list(block, depth)
    case 'figure':
      return figure(block)
  }
}

const blocks = (all: readonly Block[], depth: Depth): readonly Element[] => all.map((block) => blockHtml(block, depth))

function list({ start, children }: List, depth: Depth): Element {
  const items = children.map((item) => element('li', idOf(item), ...inside(item.children, depth)))
  const isLoose = children.some((item) => item.children.length > 1)
  const look = isLoose ? { className: ['fr-loose'] } : {}
  if (start === undefined) return element('ul', look, ...items)
  return element('ol', { ...look, ...(start !== 1 && { start }) }, ...items)
}

/** What stands in an item or beside a label: a single paragraph needs no element of its own. */
function inside(all: readonly Block[], depth: Depth): readonly ElementContent[] {
  const [only, ...more] = all
  if (more.length === 0 && only?.type === 'paragraph') return wordsHtml(only.children)
  if (more.length === 0 && only?.type === 'gap') return [gapMark(only.children)]
  return blocks(all, depth)
}

function card({ id, title, children }: Card, depth: Depth): Element {
  const link = element('a', { className: ['fr-self'], href: `#${id}` }, ...unlinked(wordsHtml(title)))
  return element(
    'article',
    { className: ['fr-card'], id },
    element(`h${3 + depth}`, {}, link),
    ...blocks(children, depth),
  )
}

const idOf = ({ id }: { readonly id?: string }): Properties => (id === undefined ? {} : { id })

const details = (node: Details, depth: Depth): Element =>
  element(
    'details',
    { className: ['fr-details'], ...idOf(node) },
    element('summary', {}, ...wordsHtml(node.summary)),
    ...blocks(node.children, depth),
  )

const aside = ({ label, children }: Aside, depth: Depth): Element =>
  element(
    'div',
    { className: ['fr-aside'] },
    element('p', {}, element('strong', {}, ...wordsHtml(label))),
    ...blocks(children, depth),
  )

const labelled = ({ id, label, children }: LabelledValue, depth: Depth): Element =>
  element(
    'div',
    { ...idOf({ ...(id !== undefined && { id }) }), ...(isLongLabel(label) && { className: ['is-long'] }) },
    element('dt', {}, ...wordsHtml(label)),
    element('dd', {}, ...inside(children, depth)),
  )

/** The first cell of a row heads it; the others carry the name of their column for narrow screens. */
function table({ head, rows }: Table): Element {
  const labels = head.children.map(({ children }) => wordsOf(children))
  const cell = (content: TableCell, index: number): Element =>
    index === 0
      ? element('th', { scope: 'row' }, ...wordsHtml(content.children))
      : element('td', { dataLabel: labels[index] ?? '' }, ...wordsHtml(content.children))
  const row = (node: TableRow): Element =>
    node.isGroup
      ? element('tr', { className: ['fr-group'] }, ...node.children.map((it) => groupHead(it, labels.length)))
      : element('tr', idOf(node), ...node.children.map(cell))
  const heads = head.children.map(({ children }) => element('th', { scope: 'col' }, ...wordsHtml(children)))
  return element(
    'table',
    { className: heads.length > 3 ? ['fr-table', 'is-even'] : ['fr-table'] },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map(row)),
  )
}

const groupHead = ({ children }: TableCell, columns: number): Element =>
  element('th', { scope: 'rowgroup', colSpan: columns }, ...wordsHtml(children))

function figure({ picture, alternative, caption }: Figure): Element {
  const image = element('img', { src: addressOf(picture), alt: alternative })
  const words = caption.length > 0 ? [element('figcaption', {}, ...wordsHtml(caption))] : []
  return element('figure', { className: ['fr-figure'] }, image, ...words)
}
