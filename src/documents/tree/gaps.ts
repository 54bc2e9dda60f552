import type { Pointer } from '../../source/pointer.js'
import { unique } from '../words/slot.js'
import { plainText } from '../words/words.js'
import type { Block, GapPlace, NoticeDocument, Section } from './document.js'

/** The mark of one missing fact in a draft: its words, and where the fact would stand. */
export interface GapMark {
  readonly words: string
  readonly at: Pointer
}

/** The facts that a draft marks as missing, each once, however often its mark stands in the notice. */
export function gapsOf(document: Pick<NoticeDocument, 'sections'>): readonly GapMark[] {
  const found = new Map<string, GapMark>()
  for (const { clauses } of document.sections) {
    for (const { blocks } of clauses) for (const block of blocks) collect(block, found)
  }
  return [...found.values()]
}

/** Where a draft marks missing facts, each fact at the first of its marks; `wordsOf` says what is missing. */
export function gapPlaces(sections: readonly Section[], wordsOf: (mark: GapMark) => string): readonly GapPlace[] {
  const found = new Map<string, GapMark>()
  return sections.flatMap(({ id, title, clauses }) => {
    const parts = clauses.flatMap(({ blocks }) => blocks.map((block) => ({ block, ...placeIn(block, id, title) })))
    return unique(parts.map(({ anchor }) => anchor)).flatMap((anchor) => {
      const here = parts.filter((part) => part.anchor === anchor)
      const before = found.size
      for (const { block } of here) collect(block, found)
      const missing = counted([...found.values()].slice(before).map(wordsOf))
      return missing.length === 0 ? [] : [{ anchor, title: here[0]?.title ?? title, missing }]
    })
  })
}

/** The same words of several facts once, with their number. */
const counted = (all: readonly string[]): readonly string[] =>
  unique(all).map((words) => {
    const times = all.filter((it) => it === words).length
    return times > 1 ? `${words} (${times})` : words
  })

/** A card is a place of its own. */
const placeIn = (block: Block, id: string, title: string): { readonly anchor: string; readonly title: string } =>
  block.type === 'card' ? { anchor: block.id, title: plainText(block.title) } : { anchor: id, title }

function collect(node: unknown, found: Map<string, GapMark>): void {
  if (typeof node !== 'object' || node === null) return
  const at = placeOf(node)
  if (at !== undefined) {
    const words = wordsIn(node)
    if (!found.has(`${at}\n${words}`)) found.set(`${at}\n${words}`, { words, at })
    return
  }
  // A card and a labelled value have words of their own before their children.
  for (const key of ['title', 'label', 'children'] as const) {
    const parts: unknown = key in node ? Reflect.get(node, key) : undefined
    if (Array.isArray(parts)) for (const part of parts) collect(part, found)
  }
}

/** Where the fact of a mark would stand; undefined for what is no mark. */
function placeOf(node: object): Pointer | undefined {
  const data: unknown = 'data' in node ? node.data : undefined
  if (typeof data !== 'object' || data === null) return undefined
  const isMark = ('type' in node && node.type === 'gap') || 'gap' in data
  const [at]: readonly unknown[] = isMark && 'at' in data && Array.isArray(data.at) ? data.at : []
  return typeof at === 'string' ? at : undefined
}

function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('value' in node) return String(node.value)
  const parts: unknown = 'children' in node ? node.children : []
  return Array.isArray(parts) ? parts.map(wordsIn).join('') : ''
}
