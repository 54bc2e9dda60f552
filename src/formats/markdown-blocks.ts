import type {
  BlockContent,
  List as MarkdownList,
  ListItem as MarkdownListItem,
  Table as MarkdownTable,
  TableRow as MarkdownTableRow,
  Paragraph,
  PhrasingContent,
} from 'mdast'
import type { Joints } from '../documents/tree/document.js'
import type { Block, Figure, Inline, LabelledValue, List, Table, TableRow } from '../documents/tree/nodes.js'
import { wordsOf } from '../documents/tree/walk.js'
import { bulletList, listItem, withJoinedLists } from './markdown-lists.js'

/** What a block has to know about the document around it. */
export interface Around {
  /** Where a link inside it leads: the name of each heading by the anchor that it has elsewhere. */
  readonly anchors: ReadonlyMap<string, string>
  readonly joints: Joints
}

/** Blocks as plain Markdown: containers of our own are taken apart, what they hold stays in its order. */
export const blocksMarkdown = (blocks: readonly Block[], around: Around): BlockContent[] =>
  withJoinedLists(blocks.flatMap((block) => blockMarkdown(block, around)))

function blockMarkdown(block: Block, around: Around): readonly BlockContent[] {
  switch (block.type) {
    case 'card':
      return [heading(3, wordsMarkdown(block.title, around)), ...blocksMarkdown(block.children, around)]
    case 'details':
      return [
        paragraph([{ type: 'strong', children: wordsMarkdown(block.summary, around) }]),
        ...blocksMarkdown(block.children, around),
      ]
    case 'aside': {
      const label = paragraph([{ type: 'strong', children: wordsMarkdown(block.label, around) }])
      return [{ type: 'blockquote', children: [label, ...blocksMarkdown(block.children, around)] }]
    }
    case 'box':
    case 'quote':
      return [{ type: 'blockquote', children: blocksMarkdown(block.children, around) }]
    case 'values':
      return [bulletList(block.children.map((value) => labelled(value, around)))]
    case 'gap':
      return [paragraph([{ type: 'strong', children: wordsMarkdown(block.children, around) }])]
    case 'table':
      return [table(block, around)]
    case 'heading':
      return [heading(3, wordsMarkdown(block.children, around))]
    case 'paragraph':
      return [paragraph(wordsMarkdown(block.children, around))]
    case 'list':
      return [ownList(block, around)]
    case 'figure':
      return figure(block, around)
  }
}

function ownList({ start, children }: List, around: Around): MarkdownList {
  const items = children.map((item) => listItem(blocksMarkdown(item.children, around)))
  return start === undefined ? bulletList(items) : { ...bulletList(items), ordered: true, start }
}

const table = ({ head, rows }: Table, around: Around): MarkdownTable => ({
  type: 'table',
  align: head.children.map(() => null),
  children: [head, ...rows].map((row) => tableRow(row, head.children.length, around)),
})

/**
 * A row of a table is one line, so a break in it is a space where what stands before it ends with none. A row over the whole width is one whose
 * first cell is strong and whose others are empty, since no cell of Markdown is wider than its column.
 */
function tableRow({ children, isGroup }: TableRow, columns: number, around: Around): MarkdownTableRow {
  const cells = children.map((cell) => wordsMarkdown(inOneLine(cell.children), around))
  const words = isGroup ? cells.map((cell): PhrasingContent[] => [{ type: 'strong', children: cell }]) : cells
  const empty = Array.from({ length: Math.max(0, columns - words.length) }, (): PhrasingContent[] => [])
  return {
    type: 'tableRow',
    children: [...words, ...empty].map((cell) => ({ type: 'tableCell', children: cell })),
  }
}

const inOneLine = (nodes: readonly Inline[]): readonly Inline[] =>
  nodes.flatMap((node, index) => {
    if (node.type !== 'break') return [node]
    const before = nodes.slice(0, index)
    return /\s$/u.test(wordsOf(before)) ? [] : [{ type: 'text', value: ' ' }]
  })

/** Markdown holds no picture of its own, and a file beside it is easily lost: the words stand for the picture. */
const figure = ({ alternative, caption }: Figure, around: Around): readonly BlockContent[] => [
  paragraph([text(alternative)]),
  ...(caption.length > 0 ? [paragraph(wordsMarkdown(caption, around))] : []),
]

/** A label and its value share a line where the value begins with words. */
function labelled({ label, children: value }: LabelledValue, around: Around): MarkdownListItem {
  const [first, ...rest] = blocksMarkdown(value, around)
  const children: BlockContent[] =
    first?.type === 'paragraph'
      ? [paragraph(afterLabel(label, first.children, around)), ...rest]
      : [paragraph(afterLabel(label, [], around)), ...(first ? [first, ...rest] : [])]
  return listItem(children)
}

/** Words after their label, or the label alone where none follow in its line. */
export function afterLabel(
  label: readonly Inline[],
  value: readonly PhrasingContent[],
  around: Around,
): PhrasingContent[] {
  const words = wordsMarkdown(label, around)
  const mark = endsItself.test(wordsOf(label)) ? '' : around.joints.label.trimEnd()
  const space = around.joints.label.slice(around.joints.label.trimEnd().length)
  const head: PhrasingContent = { type: 'strong', children: mark === '' ? words : [...words, text(mark)] }
  return value.length === 0 ? [head] : [head, text(space), ...value]
}

/** A question needs no colon, whatever its mark; a Greek one ends in “;”. */
const endsItself = /[?!:;\u037e\u055e\u061f]$/

const wordsMarkdown = (nodes: readonly Inline[], around: Around): PhrasingContent[] =>
  nodes.flatMap((node) => inline(node, around))

function inline(node: Inline, around: Around): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [text(node.value)]
    case 'break':
      return [{ type: 'break' }]
    case 'gapMark':
      return [{ type: 'strong', children: wordsMarkdown(node.children, around) }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: wordsMarkdown(node.children, around) }]
    case 'mark':
      return wordsMarkdown(node.children, around)
    case 'link':
      return [link(node.url, wordsMarkdown(node.children, around), around)]
  }
}

/** A link of Markdown; one inside the document leads to the name of a heading. */
export const link = (url: string, children: PhrasingContent[], { anchors }: Around): PhrasingContent => ({
  type: 'link',
  url: anchors.get(url) ?? url,
  children,
})

/**
 * Words of Markdown, whose lines end as its own do: some readers end a line, and with it the row of a table, at other signs
 * too, such as U+2028.
 */
export const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: value.replace(/\r\n?/g, '\n').replace(otherLineEnds, ' '),
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: separators of records end a line to Python's splitlines
const otherLineEnds = /[\v\f\u001c-\u001e\u0085\u2028\u2029]+/g

/** Words in one line, where what stands before it holds for this line only. */
export const textInLine = (value: string): PhrasingContent => text(value.replace(/\s+/g, onOneLine))

const onOneLine = (space: string): string => (/[\r\n]/.test(space) ? ' ' : space)

const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
})

/** A heading of Markdown. */
export const heading = (depth: 1 | 2 | 3, children: readonly PhrasingContent[]): BlockContent => ({
  type: 'heading',
  depth,
  children: [...children],
})
