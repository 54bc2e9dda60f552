import type { Citation } from '../../law/citation.js'
import { unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import type { Block, Node, TracedNode } from '../tree/nodes.js'
import { isTraced, parts, withParts } from '../tree/walk.js'
import { NoticeError } from '../words/notice-error.js'

/**
 * Leaves on every block, row, item and labelled value the pointers of all it shows, and its provisions: its own where it
 * brings some, else those of what is around it.
 */
export function traceBlock<Kind extends TracedNode>(node: Kind, outer: readonly Citation[]): Kind {
  const own = unique(node.cites ?? [])
  const cites = own.length > 0 ? own : outer
  if (cites.length === 0) throw new NoticeError(`A block without a provision: ${node.type}.`)
  const inner = withParts(node, (part) => (isTraced(part) ? traceBlock(part, cites) : part))
  return { ...inner, at: unique([...(node.at ?? []), ...parts(inner).flatMap(pointersOf)]), cites }
}

/** Words of our own that show no fact stand there for the facts of what is around them, in all of a block that was traced. */
export function withPointers<Kind extends TracedNode>(node: Kind, outer: readonly Pointer[]): Kind {
  const own = node.at ?? []
  const at = own.length > 0 ? own : outer
  if (at.length === 0) return node
  const inner = withParts(node, (part) => (isTraced(part) ? withPointers(part, at) : part))
  return own.length > 0 ? inner : { ...inner, at, around: true }
}

/** What a part shows: a block that was traced, a cell, the mark of what is missing. */
const pointersOf = (part: Node): readonly Pointer[] => ('at' in part ? (part.at ?? []) : [])

/** The pointers of all blocks of a clause. */
export const originsOf = (blocks: readonly Block[]): readonly Pointer[] => unique(blocks.flatMap(({ at = [] }) => at))
