import type { NoticeDocument, NoticeNode } from '../documents/tree/document.js'
import type { Citation } from '../law/citation.js'
import type { Pointer } from '../source/pointer.js'

/** A block, row, item or labelled value: where it stands in its clause, what it rests on and what it shows. */
interface TracedBlock {
  /** Positions from the clause inwards: `0/2` is the third part of the first block. */
  readonly path: string
  readonly type: string
  readonly cites: readonly Citation[]
  readonly pointers: readonly Pointer[]
}

/** Why each part of the notice is there: a JSON text by `schemas/trace.schema.json`. */
export function emitTrace({ id, language, draft, sections }: NoticeDocument): string {
  const trace = {
    version: 1,
    notice: id,
    language,
    draft,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      clauses: section.clauses.map((clause) => ({
        id: clause.id,
        cites: clause.cites,
        pointers: clause.origins,
        blocks: clause.blocks.flatMap((block, index) => traced(block, String(index))),
      })),
    })),
  }
  return `${JSON.stringify(trace, undefined, 2)}\n`
}

function traced(node: NoticeNode, path: string): readonly TracedBlock[] {
  const own: TracedBlock = { path, type: node.type, cites: node.data?.cites ?? [], pointers: node.data?.at ?? [] }
  return [own, ...parts(node).flatMap((part, index) => traced(part, `${path}/${index}`))]
}

/** The parts of a node that carry a trace of their own: not words, not cells. */
function parts(node: NoticeNode): readonly NoticeNode[] {
  switch (node.type) {
    case 'card':
    case 'box':
    case 'values':
    case 'labelledValue':
    case 'list':
    case 'table':
      return node.children
    case 'listItem':
    case 'blockquote':
      return node.children.filter(
        (child): child is Exclude<typeof child, { type: 'definition' | 'footnoteDefinition' }> =>
          child.type !== 'definition' && child.type !== 'footnoteDefinition',
      )
    default:
      return []
  }
}
