import type { Clause, NoticeDocument } from '../../src/documents/tree/document.js'
import type { Node, TracedNode } from '../../src/documents/tree/nodes.js'
import { idOf, tracedParts, walk, words } from '../../src/documents/tree/walk.js'
import type { Pointer } from '../../src/source/pointer.js'

/** The smallest part of a notice that says something whole: a paragraph, an item, a row or a labelled value. */
export interface Unit {
  readonly section: string
  readonly clause: string
  readonly at: readonly Pointer[]
  /** Its words, with the signs of the messages that made them. */
  readonly words: string
  /** The words of the row that heads it in a table. */
  readonly head: string
  /** What it stands in, from the nearest outwards. */
  readonly around: readonly TracedNode[]
  /** Where the links lead that stand before it in its section, and in it. */
  readonly links: readonly string[]
}

/** The units of a notice, in the order in which they are read. */
export const unitsOf = ({ sections }: NoticeDocument): readonly Unit[] =>
  sections.flatMap(({ id, clauses }) => {
    const blocks = clauses.flatMap((clause) => clause.blocks)
    const links = linksIn(blocks)
    return clauses.flatMap((clause) => {
      const entry = entryOf(clause)
      return clause.blocks.flatMap((block) =>
        unitsIn(block, entry).map((unit) => ({ ...unit, section: id, clause: clause.id, links })),
      )
    })
  })

/** What is told under a heading, or in a few paragraphs, is an entry as a card is: what limits it stands with it. */
function entryOf({ blocks, origins }: Clause): readonly TracedNode[] {
  const [first] = blocks
  const isOne = first?.type === 'heading' || blocks.every(({ type }) => type === 'paragraph' || type === 'list')
  return isOne ? [{ type: 'box', children: blocks, at: origins }] : []
}

const whole: ReadonlySet<Node['type']> = new Set<Node['type']>(['paragraph', 'heading', 'gap', 'tableRow'])

const labelled: ReadonlySet<Node['type']> = new Set<Node['type']>(['labelledValue', 'listItem'])

function unitsIn(
  node: TracedNode,
  around: readonly TracedNode[],
): readonly Omit<Unit, 'section' | 'clause' | 'links'>[] {
  const [parent] = around
  if (node.around === true || (parent?.type === 'table' && parent.head === node)) return []
  const inner = tracedParts(node)
  const isOne = whole.has(node.type) || (labelled.has(node.type) && inner.every(({ type }) => type === 'paragraph'))
  if (isOne) return [{ at: node.at ?? [], words: words(node), head: headOf(node, parent), around }]
  return inner.flatMap((part) => unitsIn(part, [node, ...around]))
}

const headOf = (row: TracedNode, table: TracedNode | undefined): string => {
  if (table?.type !== 'table' || row.type !== 'tableRow') return ''
  const head = table.rows.slice(0, table.rows.indexOf(row)).findLast(({ isGroup }) => isGroup)
  return head ? `${words(head)} | ` : ''
}

/** The words that a link of a notice leads to, and those that links lead to from there. */
export function wordsAt(document: NoticeDocument, anchor: string): string {
  const there = nodesAt(document, anchor)
  const further = new Set(linksIn(there).flatMap((link) => nodesAt(document, link)))
  return [...there, ...further].map(words).join(' ')
}

function nodesAt({ sections }: NoticeDocument, anchor: string): readonly Node[] {
  const section = sections.find(({ id }) => id === anchor)
  if (section) return section.clauses.flatMap(({ blocks }) => blocks)
  const blocks = sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks))
  return [...walk(blocks)].filter((node) => idOf(node) === anchor)
}

const linksIn = (nodes: readonly Node[]): readonly string[] =>
  [...walk(nodes)].flatMap((node) => (node.type === 'link' && node.url.startsWith('#') ? [node.url.slice(1)] : []))
