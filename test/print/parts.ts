import type { PhrasingContent } from 'mdast'
import type { Citation } from '../../src/law/citation.js'
import type { Block, LabelledValue, NoticeDocument, NoticeNode } from '../../src/notice/document.js'
import type { Pointer } from '../../src/source/pointer.js'

/** The smallest thing of a notice that says something and knows why: a paragraph, a row, a gap, a title. */
export interface Part {
  /** Where it stands, by ids and labels: stays the same when something before it goes away. */
  readonly place: string
  readonly words: string
  readonly isGap: boolean
  readonly at: readonly Pointer[]
  readonly cites: readonly Citation[]
}

/** The parts of a notice in the order in which they are read, its title and dates first. */
export function partsOf(document: NoticeDocument): readonly Part[] {
  const { title, issuers, chrome, sections } = document
  const head = (place: string, words: string, at: readonly Pointer[]): Part => ({
    place,
    words,
    isGap: words.startsWith(gapMark),
    at,
    cites: [],
  })
  return [
    head('title', title, ['/notices']),
    ...issuers.map((issuer) => head('issuer', issuer, ['/controllers', '/notices', '/brand'])),
    ...chrome.dates.map(({ label, value }) => head(label, value, ['/notices'])),
    ...sections.flatMap((section) =>
      section.clauses.flatMap(({ id, blocks }) => blocks.flatMap((block) => [...inside(block, `${section.id} ${id}`)])),
    ),
  ]
}

/** How every gap of an English notice begins. */
const gapMark = 'Not stated yet:'

function* inside(node: NoticeNode, outer: string): Iterable<Part> {
  const place = `${outer} > ${node.type}`
  switch (node.type) {
    case 'card':
      yield part(node, `${place} ${node.id} title`, textOf(node.title))
      return yield* insideAll(node.children, `${place} ${node.id}`)
    case 'labelledValue':
      return yield* insideAll(node.children, `${place} ${textOf(node.label)}`)
    case 'values':
    case 'box':
    case 'list':
    case 'listItem':
    case 'table':
    case 'blockquote':
      return yield* insideAll(node.children.filter(isNode), place)
    default:
      yield part(node, place, textOf(node))
  }
}

function* insideAll(nodes: readonly NoticeNode[], place: string): Iterable<Part> {
  for (const node of nodes) yield* inside(node, place)
}

const isNode = <Child extends { readonly type: string }>(
  child: Child,
): child is Exclude<Child, { readonly type: 'definition' | 'footnoteDefinition' }> =>
  child.type !== 'definition' && child.type !== 'footnoteDefinition'

const part = (node: Block | LabelledValue | NoticeNode, place: string, words: string): Part => ({
  place,
  words,
  isGap: node.type === 'gap' || words.includes(gapMark),
  at: node.data?.at ?? [],
  cites: node.data?.cites ?? [],
})

type Worded = PhrasingContent | NoticeNode | readonly PhrasingContent[] | { readonly children: readonly unknown[] }

/** The words of a node; what stands in different cells is kept apart. */
function textOf(node: Worded): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const children: readonly unknown[] = node.children
  const isRow = 'type' in node && node.type === 'tableRow'
  return children.map((child) => (isWorded(child) ? textOf(child) : '')).join(isRow ? ' | ' : '')
}

const isWorded = (value: unknown): value is Worded => typeof value === 'object' && value !== null
