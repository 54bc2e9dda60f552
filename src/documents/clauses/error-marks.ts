import { child, type Pointer } from '../../source/pointer.js'
import type { Section } from '../tree/document.js'
import type { Gap, GapMark, Inline, TableCell, TracedNode } from '../tree/nodes.js'
import { isTraced, withParts } from '../tree/walk.js'
import { type Places, placesIn } from './error-places.js'

/** Something that forbids to publish a draft: the rule that does not hold, and where. */
export interface DraftError {
  readonly rule: string
  readonly at: Pointer
  /** What is wrong, in one sentence; without it the rule has to say so. */
  readonly fault?: string
  /** Whether what it is about is declared as something that may be, so that its mark does not say that it is. */
  readonly isMaybe?: boolean
  /** Whether no document tells of what it is about: then it stands at the head of each. */
  readonly isHomeless?: boolean
}

/** How errors are marked. */
export interface Marking {
  /** The words that mark one, and what a list of all marks calls it; few of them where it is told further down. */
  word(error: DraftError, isToldBelow: boolean): Pick<GapMark, 'what' | 'children'>
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
  if (errors.length === 0) return sections
  const marks = marksOf(sections, errors, marking)
  if (marks.size === 0) return sections
  const how = { marks, joint: marking.joint }
  return sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => ({
      ...clause,
      blocks: clause.blocks.map((block) => withMarks(block, how)),
    })),
  }))
}

/** Whether an error has a place in a document, or a gap that shows it. */
export function hasPlaceIn(sections: readonly Section[]): (error: DraftError) => boolean {
  const [all, below] = [placesIn(sections), placesIn(sections.slice(1))]
  return ({ at }) => all.hasGap(at) || below.around(at) !== undefined
}

/** What each node is marked with. */
type Marks = ReadonlyMap<TracedNode, readonly GapMark[]>

function marksOf(sections: readonly Section[], errors: readonly DraftError[], marking: Marking): Marks {
  const marks = new Map<TracedNode, Map<string | undefined, Together>>()
  const [all, above, below] = [placesIn(sections), placesIn(sections.slice(0, 1)), placesIn(sections.slice(1))]
  for (const error of errors) {
    if (all.hasGap(error.at)) continue
    const place = placeOf(error, above, below)
    const top = above.showing(error.at)
    const add = (node: TracedNode, isToldBelow: boolean): void => {
      const here = marks.get(node) ?? new Map<string | undefined, Together>()
      marks.set(node, here)
      const mark = markOf(error, marking, isToldBelow)
      const same = here.get(mark.what)
      if (same) same.at.push(...(mark.at ?? []))
      else here.set(mark.what, { mark, at: [...(mark.at ?? [])] })
    }
    if (place) add(place, false)
    if (top && top !== place) add(top, place !== undefined)
  }
  return new Map([...marks].map(([node, here]) => [node, [...here.values()].map(({ mark, at }) => ({ ...mark, at }))]))
}

/** What is wrong in the same words stands once, with all its places. */
interface Together {
  readonly mark: GapMark
  readonly at: Pointer[]
}

const placeOf = ({ at, isHomeless }: DraftError, above: Places, below: Places): TracedNode | undefined =>
  isHomeless ? above.last : below.around(at)

const markOf = (error: DraftError, marking: Marking, isToldBelow: boolean): GapMark => ({
  type: 'gapMark',
  at: [error.at === '' ? child('', 'forthright') : error.at],
  ...marking.word(error, isToldBelow),
})

interface Marked {
  readonly marks: Marks
  readonly joint: string
}

function withMarks<Kind extends TracedNode>(node: Kind, how: Marked): Kind {
  const marks = how.marks.get(node)
  const inside = withParts(node, (part) => (isTraced(part) ? withMarks(part, how) : part))
  return marks ? appended(inside, marks, how.joint) : inside
}

function appended<Kind extends TracedNode>(node: Kind, marks: readonly GapMark[], joint: string): Kind {
  // Among words that tell the fact, which is wrong and not missing.
  const words = marks.flatMap((mark): readonly Inline[] => [
    { type: 'text', value: joint },
    { ...mark, isStated: true },
  ])
  const gaps = marks.map((mark): Gap => ({ ...mark, type: 'gap' }))
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
      return { ...node, children: [...node.children, ...gaps] }
    default:
      return node
  }
}

const withLast = (cells: readonly TableCell[], change: (cell: TableCell) => TableCell): readonly TableCell[] =>
  cells.map((cell, index) => (index === cells.length - 1 ? change(cell) : cell))
