import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Node, Table, TracedNode } from '../../src/documents/tree/nodes.js'
import { parts, tracedParts } from '../../src/documents/tree/walk.js'
import type { Citation } from '../../src/law/citation.js'
import type { Pointer } from '../../src/source/pointer.js'

/** The smallest thing of a notice that says something and knows why: a paragraph, a row, a gap, a heading, a title. */
export interface Part {
  /** The section it stands in. */
  readonly section: string
  /** The clause it stands in: of two that say the same, each is there for its own facts. */
  readonly clause: string
  readonly words: string
  readonly isGap: boolean
  readonly at: readonly Pointer[]
  readonly cites: readonly Citation[]
}

/** The parts of a notice in the order in which they are read, its title and dates first. */
export function partsOf(document: NoticeDocument): readonly Part[] {
  const { id, title, issuers, chrome, sections } = document
  // Those who give a notice are told of in it.
  const controllers = sections
    .flatMap(({ clauses }) => clauses.flatMap(({ origins }) => origins))
    .filter((pointer) => pointer.startsWith('/controllers/'))
  const head = (clause: string, words: string, at: readonly Pointer[]) =>
    part({ section: 'page', clause, words, at, cites: [] })
  return [
    head('title', title, [`/notices/${id}/title`]),
    ...issuers.map((issuer) => head('issuer', issuer, [...controllers, `/notices/${id}/issuedBy`, '/brand'])),
    ...chrome.dates.map(({ label, value, at }) => head(label, value, [at])),
    ...sections.flatMap(({ id: section, title: heading, clauses }) => [
      // The heading of a section is there for all that stands under it.
      part({
        section,
        clause: 'heading',
        words: heading,
        at: clauses.flatMap(({ origins }) => origins),
        cites: clauses.flatMap(({ cites }) => cites),
      }),
      ...clauses.flatMap(({ id: clause, blocks }) => [...insideAll(blocks, { section, clause, at: [], cites: [] })]),
    ]),
  ]
}

const part = (given: Omit<Part, 'isGap'>): Part => ({ ...given, isGap: given.words.includes('Not stated yet:') })

/** Where a part stands, and the trace of what holds it. */
type Around = Omit<Part, 'words' | 'isGap'>

function* inside(node: TracedNode, around: Around): Iterable<Part> {
  const { at = [], cites = [] } = node
  const own = { ...around, at: [...at, ...around.at], cites: [...cites, ...around.cites] }
  switch (node.type) {
    case 'card':
      yield part({ ...own, words: textOf(...node.title) })
      return yield* insideAll(node.children, around)
    case 'details':
      yield part({ ...own, words: textOf(...node.summary) })
      return yield* insideAll(node.children, own)
    case 'aside':
      yield part({ ...own, words: textOf(...node.label) })
      return yield* insideAll(node.children, own)
    case 'labelledValue':
      for (const one of insideAll(node.children, own)) yield* labelled(textOf(...node.label), one)
      return
    case 'table':
      return yield* cellsOf(node, around)
    case 'values':
    case 'list':
      return yield* insideAll(tracedParts(node), around)
    case 'box':
    case 'quote':
    case 'listItem':
      return yield* insideAll(tracedParts(node), own)
    default:
      yield part({ ...own, words: textOf(node) })
  }
}

/** A table of one row is printed as labelled values: in either form each cell is a value under the head of its column. */
function* cellsOf({ head, rows }: Table, around: Around): Iterable<Part> {
  for (const row of rows) {
    for (const [column, cell] of row.children.entries()) {
      const words = textOf(cell)
      const { at = [], cites = [] } = row
      const label = head.children[column]
      if (words.trim() !== '')
        yield* labelled(label ? textOf(label) : '', part({ ...around, at: [...at, ...around.at], cites, words }))
    }
  }
}

/** A few things stand in one line, more in a list: each is one part in either form. */
const labelled = (label: string, value: Part): readonly Part[] =>
  value.words
    .split(/;(?! (?:UK )?(?:GDPR|FADP|DPA)\b) ?|\n/)
    .map((words) => part({ ...value, words: `${label}: ${words}` }))

function* insideAll(nodes: readonly TracedNode[], around: Around): Iterable<Part> {
  for (const node of nodes) yield* inside(node, around)
}

/** The words of nodes, with an end of line where one stands; nothing parts blocks. */
const textOf = (...nodes: readonly Node[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'break' ? '\n' : textOf(...parts(node))))
    .join('')
