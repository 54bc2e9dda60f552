import type { Element, ElementContent, Properties } from 'hast'
import type { ScaleMark } from '../documents/tree/document.js'
import type { Aside, Block, Card, Details, Figure, LabelledValue, List, ListItem } from '../documents/tree/nodes.js'
import { element, silent, type Tell } from './html-element.js'
import { tableHtml } from './html-table.js'
import { gapMark, unlinked, wordsHtml } from './html-words.js'
import { isLongLabel } from './long-label.js'
import { addressOf } from './picture-address.js'

/** What a block has to know of the page around it. */
export interface Place {
  /** In a fragment headings stand one level lower, below those of the page around it. */
  readonly depth: 0 | 1
  readonly scale: readonly ScaleMark[]
  /** What is told of each part beside what it shows; nothing in a page that is published. */
  readonly tell?: Tell
}

/** A block as HTML. */
export function blockHtml(block: Block, place: Place): Element {
  const made = bare(block, place)
  return place.tell === undefined ? made : { ...made, properties: { ...made.properties, ...place.tell(block) } }
}

function bare(block: Block, place: Place): Element {
  switch (block.type) {
    case 'card':
      return card(block, place)
    case 'details':
      return details(block, place)
    case 'aside':
      return aside(block, place)
    case 'box':
      return element('div', { className: ['fr-box'] }, ...blocks(block.children, place))
    case 'quote':
      return element('blockquote', {}, ...blocks(block.children, place))
    case 'values':
      return element('dl', { className: ['fr-facts'] }, ...block.children.map((value) => labelled(value, place)))
    case 'gap':
      return element('p', {}, gapMark(block.children))
    case 'table':
      return tableHtml(block, place.scale, place.tell)
    case 'heading':
      return element(`h${3 + place.depth}`, idOf(block), ...wordsHtml(block.children))
    case 'paragraph':
      return element('p', {}, ...wordsHtml(block.children))
    case 'list':
      return list(block, place)
    case 'figure':
      return figure(block)
  }
}

const blocks = (all: readonly Block[], place: Place): readonly Element[] => all.map((block) => blockHtml(block, place))

function list({ start, children }: List, place: Place): Element {
  const items = children.map((item) =>
    element('li', { ...idOf(item), ...told(item, place) }, ...inside(item.children, place)),
  )
  const isLoose = children.some((item) => item.children.length > 1)
  const look = isLoose ? { className: ['fr-loose'] } : {}
  if (start === undefined) return element('ul', look, ...items)
  return element('ol', { ...look, ...(start !== 1 && { start }) }, ...items)
}

/** What stands in an item or beside a label: a single paragraph needs no element of its own. */
function inside(all: readonly Block[], place: Place): readonly ElementContent[] {
  const [only, ...more] = all
  if (more.length === 0 && only?.type === 'paragraph') return wordsHtml(only.children)
  if (more.length === 0 && only?.type === 'gap') return [gapMark(only.children)]
  return blocks(all, place)
}

/** What is told of a part, and of a paragraph that has no element of its own there. */
function told(part: ListItem | LabelledValue, { tell = silent }: Place): Properties {
  const [only, ...more] = part.children
  return { ...(only && more.length === 0 && tell(only)), ...tell(part) }
}

function card({ id, title, children }: Card, place: Place): Element {
  const link = element('a', { className: ['fr-self'], href: `#${id}`, tabIndex: -1 }, ...unlinked(wordsHtml(title)))
  return element(
    'article',
    { className: ['fr-card'], id },
    element(`h${3 + place.depth}`, {}, link),
    ...blocks(children, place),
  )
}

const idOf = ({ id }: { readonly id?: string }): Properties => (id === undefined ? {} : { id })

const details = (node: Details, place: Place): Element =>
  element(
    'details',
    { className: ['fr-details'], ...idOf(node) },
    element('summary', {}, ...unlinked(wordsHtml(node.summary))),
    ...blocks(node.children, place),
  )

const aside = ({ label, children }: Aside, place: Place): Element =>
  element(
    'div',
    { className: ['fr-aside'] },
    element('p', {}, element('strong', {}, ...wordsHtml(label))),
    ...blocks(children, place),
  )

function labelled(value: LabelledValue, place: Place): Element {
  const { id, label, children } = value
  const look = isLongLabel(label) ? { className: ['is-long'] } : {}
  return element(
    'div',
    { ...idOf({ ...(id !== undefined && { id }) }), ...look, ...told(value, place) },
    element('dt', {}, ...wordsHtml(label)),
    element('dd', {}, ...inside(children, place)),
  )
}

function figure({ picture, alternative, caption }: Figure): Element {
  const image = element('img', { src: addressOf(picture), alt: alternative })
  const words = caption.length > 0 ? [element('figcaption', {}, ...wordsHtml(caption))] : []
  return element('figure', { className: ['fr-figure'] }, image, ...words)
}
