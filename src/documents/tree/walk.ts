import type { Inline, Node, TracedNode } from './nodes.js'

/** The parts of a node in the order in which they are read: a title or label before what it heads. */
export function parts(node: Node): readonly Node[] {
  switch (node.type) {
    case 'card':
      return [...node.title, ...node.children]
    case 'details':
      return [...node.summary, ...node.children]
    case 'labelledValue':
    case 'aside':
      return [...node.label, ...node.children]
    case 'table':
      return [node.head, ...node.rows]
    case 'figure':
      return node.caption
    case 'text':
    case 'break':
      return []
    default:
      return node.children
  }
}

/** The parts of a node that say themselves what they show and rest on: not its words, not its cells. */
export const tracedParts = (node: Node): readonly TracedNode[] => parts(node).filter(isTraced)

/** Whether a node says itself what it shows and rests on. */
export const isTraced = (node: Node): node is TracedNode => !isInline(node) && node.type !== 'tableCell'

/** Whether a node stands among words. */
export const isInline = ({ type }: Node): boolean => inline.has(type)

const inline: ReadonlySet<Node['type']> = new Set<Inline['type']>([
  'text',
  'strong',
  'emphasis',
  'mark',
  'link',
  'break',
  'gapMark',
])

/** Some nodes and all in them, in the order in which they are read. */
export function* walk(nodes: readonly Node[]): Iterable<Node> {
  for (const node of nodes) {
    yield node
    yield* walk(parts(node))
  }
}

/** The words of a node without their form; blocks, items and cells are parted. */
export function words(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return ' '
    case 'figure':
      return joined([node.alternative, wordsOf(node.caption)])
    case 'list':
      return node.children.map(words).join('; ').trim()
    case 'tableRow':
      return joined(node.children.map(words), ' | ')
    case 'card':
      return joined([wordsOf(node.title), ...node.children.map(words)])
    case 'details':
      return joined([wordsOf(node.summary), ...node.children.map(words)])
    case 'labelledValue':
    case 'aside':
      return joined([wordsOf(node.label), ...node.children.map(words)])
    case 'table':
    case 'values':
    case 'box':
    case 'quote':
    case 'listItem':
      return joined(parts(node).map(words))
    default:
      return wordsOf(node.children)
  }
}

/** The words of nodes that stand in one line. */
export const wordsOf = (nodes: readonly Inline[]): string => nodes.map(words).join('')

const joined = (pieces: readonly string[], joint = ' '): string =>
  pieces
    .filter((piece) => piece.trim() !== '')
    .join(joint)
    .trim()

/** What makes a node of the same kind out of another. */
export type Change = <Kind extends Node>(node: Kind) => Kind

/** The same node with each of its parts changed. */
export function withParts<Kind extends Node>(node: Kind, change: Change): Kind {
  switch (node.type) {
    case 'text':
    case 'break':
      return node
    case 'card':
      return { ...node, title: node.title.map(change), children: node.children.map(change) }
    case 'details':
      return { ...node, summary: node.summary.map(change), children: node.children.map(change) }
    case 'labelledValue':
    case 'aside':
      return { ...node, label: node.label.map(change), children: node.children.map(change) }
    case 'table':
      return { ...node, head: change(node.head), rows: node.rows.map(change) }
    case 'figure':
      return { ...node, caption: node.caption.map(change) }
    default: {
      const children: readonly Node[] = node.children
      return { ...node, children: children.map(change) }
    }
  }
}

/** Words that stand in one line. */
type Words = readonly Inline[]

/** The same node with the words changed that are its own: a title, a label, the words of a paragraph or cell. */
export function withWords<Kind extends Node>(node: Kind, change: (words: Words) => Words): Kind {
  switch (node.type) {
    case 'card':
      return { ...node, title: change(node.title) }
    case 'details':
      return { ...node, summary: change(node.summary) }
    case 'labelledValue':
    case 'aside':
      return { ...node, label: change(node.label) }
    case 'figure':
      return { ...node, caption: change(node.caption) }
    case 'paragraph':
    case 'heading':
    case 'gap':
    case 'tableCell':
    case 'strong':
    case 'emphasis':
    case 'mark':
      return { ...node, children: change(node.children) }
    default:
      return node
  }
}

/** What a link can lead to, and that a node is: its anchor. */
export const idOf = (node: Node): string | undefined => ('id' in node ? node.id : undefined)
