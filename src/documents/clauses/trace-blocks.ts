import type { BlockContent, DefinitionContent, ListItem, Table, TableRow } from 'mdast'
import type { Citation } from '../../law/citation.js'
import type { Pointer } from '../../source/pointer.js'
import type { Block, LabelledValue } from '../tree/document.js'
import { NoticeError } from '../words/notice-error.js'
import { unique } from '../words/slot.js'

type Node = Block | LabelledValue | ListItem | TableRow | DefinitionContent
type Inner = { readonly data?: { at?: readonly Pointer[]; cites?: readonly Citation[] } | undefined }

/**
 * Leaves on every block, row, item and labelled value the pointers of all it shows, and its provisions: its own where it
 * brings some, else those of what is around it.
 */
export function traceBlock<Kind extends Node>(node: Kind, outer: readonly Citation[]): Kind {
  const own = unique(node.data?.cites ?? [])
  const cites = own.length > 0 ? own : outer
  if (cites.length === 0) throw new NoticeError(`A block without a provision: ${node.type}.`)
  const inner = traceInside(node, cites)
  const at = unique([...(node.data?.at ?? []), ...pointersIn(inner)])
  return withPointers({ ...inner, data: { ...node.data, at, cites } }, at)
}

/** Words of our own that show no fact stand there for the facts of what is around them. */
export function withPointers<Kind extends Node>(node: Kind, outer: readonly Pointer[]): Kind {
  const own = node.data?.at ?? []
  const at = own.length > 0 ? own : outer
  const lent = own.length === 0 ? { around: true as const } : {}
  return at.length === 0 ? node : { ...pointersInside(node, at), data: { ...node.data, at, ...lent } }
}

function pointersInside<Kind extends Node>(node: Kind, at: readonly Pointer[]): Kind {
  switch (node.type) {
    case 'table':
    case 'list':
    case 'values':
    case 'listItem':
    case 'labelledValue':
    case 'card':
    case 'box':
    case 'blockquote': {
      const children: readonly Node[] = node.children
      return { ...node, children: children.map((child) => withPointers(child, at)) }
    }
    default:
      return node
  }
}

function traceInside<Kind extends Node>(node: Kind, cites: readonly Citation[]): Kind {
  switch (node.type) {
    case 'table':
      return { ...node, children: tableRows(node).map((row) => traceBlock(row, cites)) }
    case 'list':
    case 'values':
    case 'listItem':
    case 'labelledValue':
    case 'card':
    case 'box':
    case 'blockquote': {
      const children: readonly Node[] = node.children
      return { ...node, children: children.map((child) => traceBlock(child, cites)) }
    }
    default:
      return node
  }
}

const tableRows = (table: Table): readonly TableRow[] => table.children

/** The pointers of the parts of a node: of blocks that were traced, of cells, of words. */
function pointersIn(node: Node): readonly Pointer[] {
  if (!('children' in node)) return []
  const parts: readonly Inner[] = node.children
  return parts.flatMap((part) => part.data?.at ?? [])
}

/** The pointers of all blocks of a clause. */
export const originsOf = (blocks: readonly (Block | BlockContent)[]): readonly Pointer[] =>
  unique(blocks.flatMap((block) => block.data?.at ?? []))
