import { child, isWithin, keysOf, type Pointer, parentOf } from '../../source/pointer.js'
import type { Section } from '../tree/document.js'
import type { Gap, GapMark, Inline, TableCell, TracedNode } from '../tree/nodes.js'
import { idOf, isTraced, tracedParts, walk, withParts } from '../tree/walk.js'
import { anchorOf } from './anchors.js'

/** Something that forbids to publish a draft: the rule that does not hold, and where. */
export interface DraftError {
  readonly rule: string
  readonly at: Pointer
  /** Whether no document tells of what it is about: then it stands at the head of each. */
  readonly isHomeless?: boolean
}

/** How errors are marked. */
export interface Marking {
  /** The words that mark one, and what a list of all marks calls it. */
  word(error: DraftError): Pick<GapMark, 'what' | 'children'>
  /** What stands between words and the mark after them. */
  readonly joint: string
}

/**
 * Sections with a mark for each error that none of their gaps shows already: at what shows the fact, in the first layer too;
 * at the entry that the fact is a part of, where nothing shows it; at the head where it has no place. What is told in
 * another document is marked there.
 */
export function withErrors(
  sections: readonly Section[],
  errors: readonly DraftError[],
  marking: Marking,
): readonly Section[] {
  const gaps = new Set(blocksOf(sections).flatMap(gapPointers))
  return errors.filter(({ at }) => !gaps.has(at)).reduce((before, error) => marked(before, error, marking), sections)
}

/** Whether an error has a place in some sections, or a gap that shows it. */
export const hasPlace = (sections: readonly Section[], { at }: DraftError): boolean =>
  blocksOf(sections).flatMap(gapPointers).includes(at) || placeIn(sections.slice(1), at) !== undefined

const blocksOf = (sections: readonly Section[]): readonly TracedNode[] =>
  sections.flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks))

const gapPointers = (block: TracedNode): readonly Pointer[] =>
  [...walk(block)].flatMap((node) => (node.type === 'gap' || node.type === 'gapMark' ? (node.at ?? []) : []))

function marked(sections: readonly Section[], error: DraftError, marking: Marking): readonly Section[] {
  const [first, ...rest] = sections
  if (!first) return sections
  const place = error.isHomeless ? lastOf(first) : placeIn(rest, error.at)
  const above = showing(blocksOf([first]), error.at)[0]
  const targets = new Set([place, above].filter((node) => node !== undefined))
  const mark = markOf(error, marking)
  return sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => ({
      ...clause,
      blocks: clause.blocks.map((block) => withMark(block, { targets, mark, joint: marking.joint })),
    })),
  }))
}

/** The registers whose entries are told by themselves: an error in an entry that a notice does not tell is none of its. */
const entriesOf: Readonly<Record<string, (id: string) => string>> = {
  purposes: anchorOf.purpose,
  recipients: anchorOf.recipient,
  data: anchorOf.datum,
  sources: anchorOf.source,
  dataSubjects: anchorOf.people,
  controllers: anchorOf.controller,
}

const registers: ReadonlySet<string> = new Set([
  ...Object.keys(entriesOf),
  ...['notices', 'retention', 'promises', 'sections', 'documents', 'customers', 'services'],
])

/** In the entry that the fact is a part of before anywhere else, and at what it is a part of where nothing shows it. */
function placeIn(sections: readonly Section[], at: Pointer): TracedNode | undefined {
  const blocks = blocksOf(sections)
  const entry = entryOf(blocks, keysOf(at))
  const inEntry = entry ? [entry] : []
  for (let around = at; around !== ''; around = parentOf(around)) {
    const keys = keysOf(around)
    if (around !== at && keys.length === 1 && registers.has(keys[0] ?? '')) return undefined
    const own = keys.length === 2 && entry && takesMark(entry) && around !== at ? entry : undefined
    const found = own ?? showing(inEntry, around)[0] ?? showing(blocks, around)[0]
    if (found) return found
  }
  return undefined
}

function entryOf(blocks: readonly TracedNode[], [register = '', id = '']: readonly string[]): TracedNode | undefined {
  const anchor = entriesOf[register]?.(id)
  return anchor === undefined ? undefined : traced(blocks).find((node) => idOf(node) === anchor)
}

/** What shows a fact or something inside it: the innermost of what can be marked, a fact before what is inside it. */
function showing(blocks: readonly TracedNode[], at: Pointer): readonly TracedNode[] {
  const all = traced(blocks).filter((node) => takesMark(node) && isInnermost(node) && node.around !== true)
  const exact = all.filter((node) => node.at?.includes(at))
  return exact.length > 0 ? exact : all.filter((node) => node.at?.some((pointer) => isWithin(pointer, at)))
}

const traced = (nodes: readonly TracedNode[]): readonly TracedNode[] => [...walk(...nodes)].filter(isTraced)

const markable: ReadonlySet<TracedNode['type']> = new Set([
  'paragraph',
  'labelledValue',
  'listItem',
  'tableRow',
  'card',
  'details',
])

const takesMark = ({ type }: TracedNode): boolean => markable.has(type)

/** Items and values hold a paragraph of their own, which is marked through them. */
const isInnermost = (node: TracedNode): boolean => !tracedParts(node).some((part) => traced([part]).some(takesMark))

function lastOf(section: Section): TracedNode | undefined {
  return traced(blocksOf([section]))
    .filter((node) => takesMark(node) && isInnermost(node))
    .at(-1)
}

const markOf = (error: DraftError, marking: Marking): GapMark => ({
  type: 'gapMark',
  at: [error.at === '' ? child('', 'forthright') : error.at],
  ...marking.word(error),
})

interface Marked {
  readonly targets: ReadonlySet<TracedNode>
  readonly mark: GapMark
  readonly joint: string
}

function withMark<Kind extends TracedNode>(node: Kind, how: Marked): Kind {
  if (how.targets.has(node)) return appended(node, how)
  return withParts(node, (part) => (isTraced(part) ? withMark(part, how) : part))
}

function appended<Kind extends TracedNode>(node: Kind, { mark, joint }: Marked): Kind {
  const words: readonly Inline[] = [{ type: 'text', value: joint }, mark]
  const gap: Gap = { ...mark, type: 'gap' }
  switch (node.type) {
    case 'paragraph':
      return { ...node, children: [...node.children, ...words] }
    case 'tableRow':
      return {
        ...node,
        children: withLast(node.children, (cell) => ({ ...cell, children: [...cell.children, ...words] })),
      }
    case 'labelledValue':
    case 'listItem':
    case 'card':
    case 'details':
      return { ...node, children: [...node.children, gap] }
    default:
      return node
  }
}

const withLast = (cells: readonly TableCell[], change: (cell: TableCell) => TableCell): readonly TableCell[] =>
  cells.map((cell, index) => (index === cells.length - 1 ? change(cell) : cell))
