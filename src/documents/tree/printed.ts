import type { PhrasingContent } from 'mdast'
import type { Citation } from '../../law/citation.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { NoticeDocument } from './document.js'

/** The least that a notice prints on its own: a paragraph, a row, an item, a labelled value, the title of a card. */
export interface Printed {
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
  /** Whether it shows no fact itself and stands there for those around it, such as an introduction. */
  readonly around: boolean
}

/** Everything that a notice prints, in the order in which it is read. */
export const printedOf = (document: NoticeDocument): readonly Printed[] => [
  titleOf(document),
  ...datesOf(document),
  ...document.sections.flatMap((section) =>
    section.clauses.flatMap((clause) => {
      const place = { notice: document.id, language: document.language, section: section.id, clause: clause.id }
      return clause.blocks.flatMap((block, index) =>
        [...unitsOf(block, String(index))].map((it) => ({ ...place, ...it })),
      )
    }),
  ),
]

/** The title stands in no clause: it is the page's own. */
const titleOf = ({ id, language, title }: NoticeDocument): Printed => ({
  notice: id,
  language,
  section: 'page',
  clause: 'title',
  path: '0',
  words: title,
  cites: [],
  at: [child('', 'notices', id, 'title')],
  gap: false,
  around: false,
})

/** Dates and version stand at the head of the page only. */
const datesOf = ({ id, language, chrome }: NoticeDocument): readonly Printed[] =>
  chrome.dates.map(({ label, value, at }, index) => ({
    notice: id,
    language,
    section: 'page',
    clause: 'dates',
    path: String(index),
    words: `${label}: ${value}`,
    cites: [],
    at: [at],
    gap: false,
    around: false,
  }))

type Unit = Pick<Printed, 'path' | 'words' | 'cites' | 'at' | 'gap' | 'around'>

/** A node of a notice as far as this looks at it. */
interface Node {
  readonly type: string
  readonly data?:
    | {
        readonly at?: readonly Pointer[]
        readonly cites?: readonly Citation[]
        readonly gap?: true
        readonly around?: true
      }
    | undefined
  readonly title?: readonly PhrasingContent[] | string | null | undefined
  readonly label?: readonly PhrasingContent[] | string | null | undefined
  readonly children?: readonly Node[]
  readonly value?: string
}

/** What holds several units and has no words of its own. */
const containers: ReadonlySet<string> = new Set(['box', 'values', 'table', 'list', 'blockquote', 'card'])

function* unitsOf(node: Node, path: string): Iterable<Unit> {
  const children = node.children ?? []
  if (!containers.has(node.type)) {
    yield unit(node, path, wordsOf(node))
    return
  }
  if (node.type === 'card' && typeof node.title === 'object' && node.title !== null) {
    const title = { ...node, type: 'title', label: undefined, children: node.title }
    yield { ...unit(title, path, joined(node.title)), at: ownPointers(node) }
  }
  for (const [index, child] of children.entries()) yield* unitsOf(child, `${path}/${index}`)
}

const unit = (node: Node, path: string, words: string): Unit => ({
  path,
  words,
  cites: node.data?.cites ?? [],
  at: node.data?.at ?? [],
  gap: hasGap(node),
  around: node.data?.around === true,
})

/** What a title shows: the pointers of its card that no part of the card brings, else the first. */
function ownPointers({ data, children = [] }: Node): readonly Pointer[] {
  const inner = new Set(children.flatMap((child) => child.data?.at ?? []))
  const all = data?.at ?? []
  const own = all.filter((pointer) => !inner.has(pointer))
  return own.length > 0 ? own : all.slice(0, 1)
}

const hasGap = (node: Node): boolean =>
  node.type === 'gap' || node.data?.gap === true || (node.children ?? []).some(hasGap)

const wordsOf = (node: Node): string => {
  const label = typeof node.label === 'object' && node.label !== null ? `${joined(node.label)}: ` : ''
  return `${label}${textOf(node)}`
}

const joined = (nodes: readonly Node[]): string => nodes.map(textOf).join('').replace(/\s+/g, ' ').trim()

/** The words of a node, with what parts blocks and cells. */
function textOf(node: Node): string {
  if (node.value !== undefined) return node.value
  if (node.type === 'break') return ' '
  const parts = (node.children ?? []).map(textOf)
  if (node.type === 'tableRow') return parts.filter((part) => part.trim() !== '').join(' | ')
  if (node.type === 'list') return parts.join('; ')
  return parts.join(isPhrasing(node) ? '' : ' ').trim()
}

const isPhrasing = ({ type }: Node): boolean =>
  ['paragraph', 'heading', 'gap', 'tableCell', 'strong', 'emphasis', 'link'].includes(type)
