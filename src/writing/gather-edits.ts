import type { Edit } from '../source/edit.js'
import type { SourceFile } from '../source/file.js'
import { parentOf } from '../source/pointer.js'
import { placeEdit, type Source } from './place-edit.js'
import { applyTextEdits, type TextEdit } from './text-edit.js'
import { pointerOf } from './tree-holding.js'

/** Edits that belong together: all of them are made, or none. */
export type EditGroup = readonly Edit[]

/** The files that changed, each with its new text, and what was made; what stands in the way of it waits. */
export interface Gathered<Group extends EditGroup> {
  readonly files: readonly SourceFile[]
  /** Those that change something. */
  readonly made: readonly Group[]
}

/**
 * Makes as many groups of edits as go together, the first of two that are in each other's way. Each edit is of the files as
 * given: none sees what another one did, so what a second one needs has to wait for the next time. A group that would change
 * a closed file is left, whole.
 */
export function gatherEdits<Group extends EditGroup>(
  sources: readonly Source[],
  groups: readonly Group[],
  closed: ReadonlySet<string> = new Set(),
): Gathered<Group> {
  const taken = new Map<Source, Taken[]>(sources.map((source) => [source, []]))
  const made: Group[] = []
  const known = new Set<string>()
  for (const group of groups) {
    const key = JSON.stringify(group)
    // Two findings may be mended by the same change.
    if (known.has(key)) continue
    known.add(key)
    const placed = placedOf(sources, group)
    if (placed === undefined || placed.some(({ source }) => closed.has(source.file.path))) continue
    const isFree = placed.every(({ source, one }) => fits(taken.get(source) ?? [], one)) && agree(placed)
    if (!isFree || !placed.some(({ source, one }) => isChange(source, one))) continue
    for (const { source, one } of placed) insert(taken.get(source) ?? [], one)
    made.push(group)
  }
  const files = sources.flatMap((source) => {
    const text = applyTextEdits(source.file.text, taken.get(source) ?? [])
    return text === undefined || text === source.file.text ? [] : [{ path: source.file.path, text }]
  })
  return { files, made }
}

/** What an edit changes in a file, and in which map or list. */
interface Taken extends TextEdit {
  readonly inside: string
}

interface Placed {
  readonly source: Source
  readonly one: Taken
}

function placedOf(sources: readonly Source[], group: EditGroup): readonly Placed[] | undefined {
  const all: Placed[] = []
  for (const edit of group) {
    const placed = placeEdit(sources, edit)
    if (typeof placed === 'string') return undefined
    const inside = 'replace' in edit ? JSON.stringify(edit.replace.range) : parentOf(pointerOf(edit))
    all.push(...placed.changes.map((one) => ({ source: placed.source, one: { ...one, inside } })))
  }
  return all
}

/** Whether the edits of a group leave each other alone. */
const agree = (placed: readonly Placed[]): boolean =>
  [...new Set(placed.map(({ source }) => source))].every((source) => {
    const own = placed.filter((one) => one.source === source).map(({ one }) => one)
    return applyTextEdits(source.file.text, own) !== undefined
  })

const isChange = ({ file }: Source, { start, end, text }: TextEdit): boolean => file.text.slice(start, end) !== text

/**
 * Whether an edit touches none of those taken. What is added at one place by two is left for the next time, unless both add
 * to the same map: which of them belongs first, the deeper or the outer, their order does not tell.
 */
function fits(taken: readonly Taken[], one: Taken): boolean {
  const at = positionOf(taken, one.start)
  const near = taken.slice(Math.max(0, at - 1)).slice(0, 4)
  return near.every((other) => {
    if (other.start === other.end && one.start === one.end && other.start === one.start)
      return other.inside === one.inside
    if (other.start === one.start && other.end === one.end) return false
    return other.end <= one.start || one.end <= other.start
  })
}

function insert(taken: Taken[], one: Taken): void {
  let at = positionOf(taken, one.start)
  while (at < taken.length && (taken[at]?.start ?? 0) === one.start && (taken[at]?.end ?? 0) <= one.end) at += 1
  taken.splice(at, 0, one)
}

/** The first of those taken that begins at an offset or behind it. */
function positionOf(taken: readonly Taken[], offset: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
