import { grouped } from '../../model/grouped.js'
import type { Pointer } from '../../source/pointer.js'
import type { GapPlace, NoticeDocument, Section } from './document.js'
import type { Block, Node } from './nodes.js'
import { walk, wordsOf } from './walk.js'

/** The mark of one missing fact in a draft: its words, what is missing, and where the fact would stand. */
export interface MarkedGap {
  readonly words: string
  readonly what: string
  readonly at: Pointer
}

/** The facts that a draft marks as missing, each once, however often its mark stands in the notice. */
export function gapsOf(document: Pick<NoticeDocument, 'sections'>): readonly MarkedGap[] {
  const found = new Map<string, MarkedGap>()
  for (const { clauses } of document.sections) for (const { blocks } of clauses) collect(blocks, found)
  return [...found.values()]
}

/** How several facts are told that the same words name: the words with a number. */
export type Counted = (what: string, times: number) => string

/** Where a draft marks missing facts, each fact at the first of its marks. */
export function gapPlaces(sections: readonly Section[], count: Counted): readonly GapPlace[] {
  const found = new Map<string, MarkedGap>()
  return sections.flatMap(({ id, title, clauses }) => {
    const parts = clauses.flatMap(({ blocks }) => blocks.map((block) => ({ block, ...placeIn(block, id, title) })))
    return [...grouped(parts, ({ anchor }) => anchor)].flatMap(([anchor, here]) => {
      const marks = collect(
        here.map(({ block }) => block),
        found,
      )
      const missing = counted(
        marks.map(({ what }) => what),
        count,
      )
      return missing.length === 0 ? [] : [{ anchor, title: here[0]?.title ?? title, missing }]
    })
  })
}

/** The same words of several facts once, with their number. */
const counted = (all: readonly string[], count: Counted): readonly string[] =>
  [...grouped(all, (words) => words)].map(([words, { length }]) => (length > 1 ? count(words, length) : words))

/** A card is a place of its own. */
const placeIn = (block: Block, id: string, title: string): { readonly anchor: string; readonly title: string } =>
  block.type === 'card' ? { anchor: block.id, title: wordsOf(block.title) } : { anchor: id, title }

/** Adds what some blocks mark as missing to what was found before them, and tells what is new. */
function collect(blocks: readonly Block[], found: Map<string, MarkedGap>): readonly MarkedGap[] {
  const added: MarkedGap[] = []
  for (const node of walk(blocks)) {
    for (const mark of marksOf(node)) {
      const key = `${mark.at}\n${mark.words}`
      if (found.has(key)) continue
      found.set(key, mark)
      added.push(mark)
    }
  }
  return added
}

/** One mark can stand for facts that are missing at several places. */
function marksOf(node: Node): readonly MarkedGap[] {
  if (node.type !== 'gap' && node.type !== 'gapMark') return []
  const { what, at = [] } = node
  return what === undefined ? [] : at.map((place) => ({ words: wordsOf(node.children), what, at: place }))
}

/** The places of the facts that a node marks as missing. */
export const missingIn = (node: Node): readonly Pointer[] =>
  [...walk([node])].flatMap((part) =>
    (part.type === 'gap' || part.type === 'gapMark') && !part.isStated ? (part.at ?? []) : [],
  )

/** Whether the mark of something missing stands in a node. */
export const hasGap = (node: Node): boolean =>
  [...walk([node])].some(({ type }) => type === 'gap' || type === 'gapMark')
