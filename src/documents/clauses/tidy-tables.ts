import type { BlockContent, List, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { Block, LabelledValue, Values } from '../tree/document.js'

/**
 * Tables as they are worth printing: without the columns that no row fills, one row as labelled values, and one column as
 * a list under its head.
 */
export const tidied = (blocks: readonly BlockContent[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'table' ? tidyTable(block) : block))

function tidyTable(table: Table): Table | Values {
  const [, ...body] = table.children
  const kept = columnsOf(table).filter((column) => body.some((row) => wordsOf(row.children[column]) !== ''))
  const [first, ...more] = kept
  if (body.length === 0 || first === undefined) return table
  if (body.length === 1) return labelled(table, kept)
  if (more.length === 0) return underHead(table, first)
  return narrowed(table, kept)
}

const columnsOf = ({ children: [head] }: Table): readonly number[] => (head?.children ?? []).map((_, index) => index)

const narrowed = (table: Table, kept: readonly number[]): Table => ({
  ...table,
  align: kept.map((column) => table.align?.[column] ?? null),
  children: table.children.map((row): TableRow => ({ ...row, children: kept.flatMap((it) => row.children[it] ?? []) })),
})

function labelled({ children: [head, row] }: Table, kept: readonly number[]): Values {
  const children = kept.flatMap((column): readonly LabelledValue[] => {
    const cell = row?.children[column]
    if (!cell || wordsOf(cell) === '') return []
    return [{ type: 'labelledValue', label: head?.children[column]?.children ?? [], children: [value(cell)] }]
  })
  return { type: 'values', children }
}

function underHead({ children: [head, ...rows] }: Table, column: number): Values {
  const cells = rows.flatMap((row) => row.children[column] ?? [])
  return {
    type: 'values',
    children: [
      {
        type: 'labelledValue',
        label: head?.children[column]?.children ?? [],
        children: [bulleted(cells.map(paragraph))],
      },
    ],
  }
}

/** Lines of a cell are items of a list where there is room for one. */
function value(cell: TableCell): Paragraph | List {
  const { children, data } = cell
  if (!children.some(({ type }) => type === 'break')) return paragraph(cell)
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const items = lines.map((line) => paragraph({ type: 'tableCell', children: unended(line), ...(data && { data }) }))
  return bulleted(items)
}

/** A line without the mark that parts it from the next. */
const unended = (line: readonly PhrasingContent[]): PhrasingContent[] =>
  line.filter((node, index) => index < line.length - 1 || node.type !== 'text' || node.value !== '; ')

const bulleted = (items: readonly Paragraph[]): List => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
})

const paragraph = ({ children, data }: TableCell): Paragraph => ({ type: 'paragraph', children, ...(data && { data }) })

const wordsOf = (cell: TableCell | undefined): string => plain(cell?.children ?? []).trim()

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('')
