import type { List, ListItem, Nodes, Root, RootContent, TableRow } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Block, Row, Value } from './printed.js'

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(tables).freeze()

/** A mark of what is wrong says in words of a finding what it is about, which is no statement of the notice. */
const errorMark = /\*\*Not right yet(?:, as far as it happens)?: (?:\\.|[^*\\])*\*\*/g

/** What stands in a notice in Markdown, without the head of a draft and its marks of errors. */
export function markdownPage(markdown: string): readonly Block[] {
  const root: Root = parser.parse(markdown.replace(errorMark, ''))
  const start = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2)
  return blocksIn(root.children.slice(Math.max(0, start)))
}

const blocksIn = (nodes: readonly RootContent[]): readonly Block[] => nodes.flatMap(blocksOf)

function blocksOf(node: RootContent): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.depth, text: textOf(node) }]
    case 'list':
      return [listOf(node)]
    case 'table':
      return [{ type: 'table', rows: node.children.map(rowOf) }]
    case 'blockquote':
      return [{ type: 'part', blocks: blocksIn(node.children) }]
    case 'html':
    case 'thematicBreak':
      return []
    default:
      return [{ type: 'text', text: textOf(node) }]
  }
}

/** A list; one whose items all begin with a label in bold is a list of values. */
function listOf(list: List): Block {
  const values = list.children.flatMap(valuesOf)
  if (values.length === list.children.length) return { type: 'values', values }
  return { type: 'list', items: list.children.map((item) => blocksIn(item.children)) }
}

function valuesOf({ children: [first, ...rest] }: ListItem): readonly Value[] {
  if (first?.type !== 'paragraph') return []
  const [strong, ...words] = first.children
  if (strong?.type !== 'strong') return []
  const text = words.map(textOf).join('').trim()
  return [
    { label: textOf(strong), blocks: [...(text === '' ? [] : [{ type: 'text', text } as const]), ...blocksIn(rest)] },
  ]
}

/** A group row is one cell in bold; a row whose other cells are empty is none. */
function rowOf({ children }: TableRow): Row {
  const [first, ...rest] = children
  const isBold = first?.children.length === 1 && first.children[0]?.type === 'strong'
  const isGroup = isBold && rest.every((cell) => textOf(cell) === '')
  return { isGroup, cells: children.map((cell) => [{ type: 'text', text: textOf(cell) }]) }
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? ' ' : node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(textOf).join('').replace(/\s+/g, ' ').trimEnd() : ''
}
