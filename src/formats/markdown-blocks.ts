import type {
  BlockContent,
  List as MarkdownList,
  ListItem as MarkdownListItem,
  Table as MarkdownTable,
  TableRow as MarkdownTableRow,
  Paragraph,
  PhrasingContent,
} from 'mdast'
import type { Block, Figure, Inline, LabelledValue, List, ListItem, Table, TableRow } from '../documents/tree/nodes.js'
import { wordsOf } from '../documents/tree/walk.js'

/** Where a link inside the document leads: the name of each heading by the anchor that it has elsewhere. */
export type Anchors = ReadonlyMap<string, string>

/** Blocks as plain Markdown: containers of our own are taken apart, what they hold stays in its order. */
export const blocksMarkdown = (blocks: readonly Block[], anchors: Anchors): BlockContent[] =>
  blocks.flatMap((block) => blockMarkdown(block, anchors))

function blockMarkdown(block: Block, anchors: Anchors): readonly BlockContent[] {
  switch (block.type) {
    case 'card':
      return [heading(3, wordsMarkdown(block.title, anchors)), ...blocksMarkdown(block.children, anchors)]
    case 'box':
      return [{ type: 'blockquote', children: blocksMarkdown(block.children, anchors) }]
    case 'values':
      return [list(block.children.map((value) => labelled(value, anchors)))]
    case 'gap':
      return [paragraph([{ type: 'strong', children: wordsMarkdown(block.children, anchors) }])]
    case 'table':
      return [table(block, anchors)]
    case 'heading':
      return [heading(3, wordsMarkdown(block.children, anchors))]
    case 'paragraph':
      return [paragraph(wordsMarkdown(block.children, anchors))]
    case 'list':
      return [ownList(block, anchors)]
    case 'figure':
      return figure(block, anchors)
  }
}

const ownList = ({ start, isLoose, children }: List, anchors: Anchors): MarkdownList => ({
  type: 'list',
  ordered: start !== undefined,
  start: start ?? null,
  spread: isLoose,
  children: children.map((item) => ownItem(item, anchors)),
})

const ownItem = ({ isLoose, children }: ListItem, anchors: Anchors): MarkdownListItem => ({
  type: 'listItem',
  spread: isLoose,
  children: blocksMarkdown(children, anchors),
})

const table = ({ head, rows }: Table, anchors: Anchors): MarkdownTable => ({
  type: 'table',
  align: head.children.map(() => null),
  children: [head, ...rows].map((row) => tableRow(row, anchors)),
})

/** A row of a table is one line; what stands before a break in it ends with a space. */
const tableRow = ({ children }: TableRow, anchors: Anchors): MarkdownTableRow => ({
  type: 'tableRow',
  children: children.map((cell) => ({
    type: 'tableCell',
    children: wordsMarkdown(
      cell.children.filter(({ type }) => type !== 'break'),
      anchors,
    ),
  })),
})

/** Markdown holds no picture of its own, and a file beside it is easily lost: the words stand for the picture. */
const figure = ({ alternative, caption }: Figure, anchors: Anchors): readonly BlockContent[] => [
  paragraph([text(alternative)]),
  ...(caption.length > 0 ? [paragraph(wordsMarkdown(caption, anchors))] : []),
]

const labelled = ({ label, children }: LabelledValue, anchors: Anchors): MarkdownListItem =>
  labelledItem(label, blocksMarkdown(children, anchors), anchors)

/** A label and its value share a line where the value begins with words. */
export function labelledItem(
  label: readonly Inline[],
  value: readonly BlockContent[],
  anchors: Anchors = new Map(),
): MarkdownListItem {
  const words = wordsMarkdown(label, anchors)
  const isEnded = endsItself.test(wordsOf(label))
  const head: PhrasingContent = { type: 'strong', children: isEnded ? words : [...words, text(':')] }
  const [first, ...rest] = value
  const children: BlockContent[] =
    first?.type === 'paragraph'
      ? [paragraph([head, text(' '), ...first.children]), ...rest]
      : [paragraph([head]), ...value]
  return { type: 'listItem', spread: children.length > 1, children }
}

/** A question needs no colon. */
const endsItself = /[?!:]$/

/** Words as Markdown. */
export const wordsMarkdown = (nodes: readonly Inline[], anchors: Anchors): PhrasingContent[] =>
  nodes.map((node) => inline(node, anchors))

function inline(node: Inline, anchors: Anchors): PhrasingContent {
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'break':
      return { type: 'break' }
    case 'gapMark':
      return { type: 'strong', children: wordsMarkdown(node.children, anchors) }
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: wordsMarkdown(node.children, anchors) }
    case 'link':
      return { type: 'link', url: anchors.get(node.url) ?? node.url, children: wordsMarkdown(node.children, anchors) }
  }
}

/** Words of Markdown. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value })

/** A paragraph of Markdown. */
export const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
})

/** A heading of Markdown. */
export const heading = (depth: 1 | 2 | 3, children: readonly PhrasingContent[]): BlockContent => ({
  type: 'heading',
  depth,
  children: [...children],
})

/** A list of Markdown, loose where an item is. */
export const list = (children: readonly MarkdownListItem[]): MarkdownList => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: children.some(({ spread }) => spread),
  children: [...children],
})
