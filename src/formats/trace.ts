import type { NoticeDocument } from '../documents/tree/document.js'
import { isNotice } from '../documents/tree/naming.js'
import type { TracedNode } from '../documents/tree/nodes.js'
import { tracedParts } from '../documents/tree/walk.js'
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

/** Why each part of a document is there: a JSON text by `schemas/trace.schema.json`. */
export function emitTrace(document: NoticeDocument): string {
  const { kind, id, language, draft, sections } = document
  const trace = {
    version: 1,
    ...(!isNotice(document) && { kind }),
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

function traced(node: TracedNode, path: string): readonly TracedBlock[] {
  const own: TracedBlock = { path, type: node.type, cites: node.cites ?? [], pointers: node.at ?? [] }
  return [own, ...tracedParts(node).flatMap((part, index) => traced(part, `${path}/${index}`))]
}
