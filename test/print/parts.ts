import type { PhrasingContent } from 'mdast'
import type { NoticeDocument, NoticeNode } from '../../src/notice/document.js'
import type { Pointer } from '../../src/source/pointer.js'

/** The smallest thing of a notice that says something and knows why: a paragraph, a row, a gap, a title. */
export interface Part {
  /** The section it stands in. */
  readonly place: string
  readonly words: string
  readonly isGap: boolean
  readonly at: readonly Pointer[]
}

/** The parts of a notice in the order in which they are read, its title and dates first. */
export function partsOf(document: NoticeDocument): readonly Part[] {
  const { title, issuers, chrome, sections } = document
  const head = (place: string, words: string, at: readonly Pointer[]) => part({ place, words, at })
  return [
    head('title', title, ['/notices']),
    ...issuers.map((issuer) => head('issuer', issuer, ['/controllers', '/notices', '/brand'])),
    ...chrome.dates.map(({ label, value }) => head(label, value, ['/notices'])),
    ...sections.flatMap(({ id, clauses }) =>
      clauses.flatMap(({ blocks }) => blocks.flatMap((block) => [...inside(block, id)])),
    ),
  ]
}

const part = (given: Omit<Part, 'isGap'>): Part => ({ ...given, isGap: given.words.includes('Not stated yet:') })

function* inside(node: NoticeNode, place: string, around: readonly Pointer[] = []): Iterable<Part> {
  const at = [...(node.data?.at ?? []), ...around]
  switch (node.type) {
    case 'card':
      yield* worded(textOf(node.title), place, at)
      return yield* insideAll(node.children, place, around)
    case 'values':
    case 'list':
    case 'blockquote':
      return yield* insideAll(node.children.filter(isNode), place, around)
    case 'box':
    case 'listItem':
    case 'labelledValue':
      return yield* insideAll(node.children.filter(isNode), place, at)
    case 'table':
      // The head of a table says nothing of its own, and neither does a heading.
      return yield* insideAll(node.children.slice(1), place, around)
    case 'heading':
      return
    default:
      yield* worded(textOf(node), place, at)
  }
}

/** A few things stand in one line, more in a list; what two laws say alike stands there once: each is one part in any form. */
const worded = (words: string, place: string, at: readonly Pointer[]): readonly Part[] =>
  words
    .replace(/^Under \w+ law: /, '')
    .split('; ')
    .map((one) => part({ place, words: one, at }))

function* insideAll(nodes: readonly NoticeNode[], place: string, around?: readonly Pointer[]): Iterable<Part> {
  for (const node of nodes) yield* inside(node, place, around)
}

const isNode = <Child extends { readonly type: string }>(
  child: Child,
): child is Exclude<Child, { readonly type: 'definition' | 'footnoteDefinition' }> =>
  child.type !== 'definition' && child.type !== 'footnoteDefinition'

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
