import type { Citation } from '../../law/citation.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Joints, NoticeDocument, Section } from './document.js'
import { hasGap, missingIn } from './gaps.js'
import { isNotice } from './naming.js'
import type { Inline, Node, Trace, TracedNode } from './nodes.js'
import { oneLine } from './one-line.js'
import { tracedParts, words, wordsOf } from './walk.js'

/** The least that a notice prints on its own: a paragraph, a row, an item, a labelled value, the title of a card. */
export interface Printed {
  /** The kind of the document, by its id in the table of kinds. */
  readonly kind: string
  readonly notice: string
  readonly language: string
  readonly section: string
  readonly clause: string
  /** Positions inside the clause, as in the trace: `0/2` is the third part of the first block. */
  readonly path: string
  readonly words: string
  readonly cites: readonly Citation[]
  readonly at: readonly Pointer[]
  /** Whether it marks a fact that is not stated. */
  readonly gap: boolean
  /** The places of the facts that it marks as missing; it shows what stands at the others. */
  readonly missing: readonly Pointer[]
  /** Whether it shows no fact itself and stands there for those around it, such as an introduction. */
  readonly around: boolean
}

/** Everything that a notice prints, in the order in which it is read. */
export const printedOf = (document: NoticeDocument): readonly Printed[] => [
  titleOf(document),
  ...brandNameOf(document),
  ...datesOf(document),
  ...document.sections.flatMap((section) => [
    ...headingOf(document, section),
    ...section.clauses.flatMap((clause) => {
      const place = { ...documentOf(document), section: section.id, clause: clause.id }
      return clause.blocks.flatMap((block, index) =>
        [...unitsOf(block, String(index), document.chrome.joints)].map((it) => ({ ...place, ...it })),
      )
    }),
  ]),
]

const documentOf = ({ kind, id, language }: NoticeDocument) => ({ kind, notice: id, language })

/** The title stands in no clause: it is the page's own. That of a notice may be declared, that of another kind is ours. */
const titleOf = (document: NoticeDocument): Printed => ({
  ...documentOf(document),
  section: 'page',
  clause: 'title',
  path: '0',
  words: document.title,
  cites: [],
  at: isNotice(document) ? [child('', 'notices', document.id, 'title')] : [],
  gap: false,
  missing: [],
  around: false,
})

/** The name of the brand stands at the head of a page, and in no clause. */
const brandNameOf = (document: NoticeDocument): readonly Printed[] =>
  document.brand?.name === undefined
    ? []
    : [
        {
          ...documentOf(document),
          section: 'page',
          clause: 'brand',
          path: '0',
          words: document.brand.name,
          cites: [],
          at: [child('', 'brand', 'name')],
          gap: false,
          missing: [],
          around: false,
        },
      ]

/** The heading of a section that its author named. */
const headingOf = (document: NoticeDocument, { id, title, at = [] }: Section): readonly Printed[] =>
  at.length === 0
    ? []
    : [
        {
          ...documentOf(document),
          section: id,
          clause: 'title',
          path: '0',
          words: title,
          cites: [],
          at,
          gap: false,
          missing: [],
          around: false,
        },
      ]

/** Dates and version stand at the head of the page only. */
const datesOf = (document: NoticeDocument): readonly Printed[] =>
  document.chrome.dates.map(({ label, value, at }, index) => ({
    ...documentOf(document),
    section: 'page',
    clause: 'dates',
    path: String(index),
    words: `${label}${document.chrome.joints.label}${value}`,
    cites: [],
    at: [at],
    gap: false,
    missing: [],
    around: false,
  }))

type Unit = Pick<Printed, 'path' | 'words' | 'cites' | 'at' | 'gap' | 'missing' | 'around'>

/** What holds several units and has no words of its own. */
const containers: ReadonlySet<TracedNode['type']> = new Set([
  'box',
  'quote',
  'aside',
  'values',
  'table',
  'list',
  'card',
  'details',
])

function* unitsOf(node: TracedNode, path: string, joints: Joints): Iterable<Unit> {
  if (!containers.has(node.type)) {
    yield { ...carried(node), path, words: unitWords(node, joints), ...gapsIn([node]) }
    return
  }
  const title = headOf(node)
  if (title) yield { ...carried(node), path, words: oneLine(wordsOf(title)), ...gapsIn(title), at: ownPointers(node) }
  for (const [index, part] of tracedParts(node).entries()) yield* unitsOf(part, `${path}/${index}`, joints)
}

const gapsIn = (nodes: readonly Node[]) => ({ gap: nodes.some(hasGap), missing: nodes.flatMap(missingIn) })

const carried = ({ at = [], cites = [], around }: Trace) => ({ at, cites, around: around === true })

/** The words at the head of a container that has some. */
function headOf(node: TracedNode): readonly Inline[] | undefined {
  switch (node.type) {
    case 'card':
      return node.title
    case 'details':
      return node.summary
    case 'aside':
      return node.label
    default:
      return undefined
  }
}

/** What a title shows: the pointers of its container that no part of it brings, else the first. */
function ownPointers(node: TracedNode): readonly Pointer[] {
  const { at: all = [] } = node
  const inner = new Set(tracedParts(node).flatMap(({ at = [] }) => at))
  const own = all.filter((pointer) => !inner.has(pointer))
  return own.length > 0 ? own : all.slice(0, 1)
}

const unitWords = (node: TracedNode, { label }: Joints): string =>
  node.type === 'labelledValue'
    ? `${oneLine(wordsOf(node.label))}${label}${node.children.map(words).join(' ').trim()}`
    : words(node).trim()
