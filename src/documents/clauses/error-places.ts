import { anchorOf } from '../../facts/anchors.js'
import { keysOf, type Pointer, parentOf } from '../../source/pointer.js'
import type { Section } from '../tree/document.js'
import type { Node, TracedNode } from '../tree/nodes.js'
import { idOf, isTraced, tracedParts, walk } from '../tree/walk.js'

/** Where the facts of a declaration stand in some sections, as found by one walk of them. */
export interface Places {
  /** Whether a gap shows already that something is wrong or missing there. */
  hasGap(at: Pointer): boolean
  /** What tells of a fact: in the entry that it is a part of before anywhere else, or what it is a part of. */
  around(at: Pointer): TracedNode | undefined
  /** What shows a fact itself, or something inside it. */
  showing(at: Pointer): TracedNode | undefined
  /** The last thing that can be marked. */
  readonly last: TracedNode | undefined
}

/** Looks up where the facts of some sections stand. */
export function placesIn(sections: readonly Section[]): Places {
  const nodes = sections.flatMap(nodesIn)
  const gaps = new Set(nodes.flatMap((node) => (node.type === 'gap' || node.type === 'gapMark' ? (node.at ?? []) : [])))
  const traced = nodes.filter(isTraced)
  const entries = entriesIn(traced)
  const all = shownBy(traced)
  const homes = new Map(sections.map((section) => [section.id, shownBy(tracedIn(section))]))
  return {
    hasGap: (at) => gaps.has(at),
    around(at) {
      const keys = keysOf(at)
      return around(at, all, { entry: entries.get(entryAnchor(keys) ?? ''), home: homes.get(keys[0] ?? '') })
    },
    showing: (at) => all.get(at),
    last: traced.filter(isMarkable).at(-1),
  }
}

const nodesIn = ({ clauses }: Section): readonly Node[] =>
  clauses.flatMap(({ blocks }) => blocks.flatMap((block) => [...walk([block])]))

const tracedIn = (section: Section): readonly TracedNode[] => nodesIn(section).filter(isTraced)

/** Where a fact is looked for first: the entry that it is a part of, and the section of its own name, as `cookies`. */
interface Near {
  readonly entry: Entry | undefined
  readonly home: Shown | undefined
}

/** The registers whose entries are told by themselves: an error in an entry that a notice does not tell is none of its. */
const anchors: Readonly<Record<string, (id: string) => string>> = {
  purposes: anchorOf.purpose,
  recipients: anchorOf.recipient,
  data: anchorOf.datum,
  sources: anchorOf.source,
  dataSubjects: anchorOf.people,
  controllers: anchorOf.controller,
  cookies: anchorOf.cookie,
  permissions: anchorOf.permission,
}

const registers: ReadonlySet<string> = new Set([
  ...Object.keys(anchors).filter((register) => register !== 'cookies' && register !== 'permissions'),
  ...['notices', 'retention', 'promises', 'sections', 'documents', 'customers', 'services'],
])

/** How many keys lead to an entry: those of cookies stand in a list of their own. */
const depthOf = ([register]: readonly string[]): number => (register === 'cookies' ? 3 : 2)

const entryAnchor = (keys: readonly string[]): string | undefined =>
  anchors[keys[0] ?? '']?.(keys[depthOf(keys) - 1] ?? '')

/** An entry, and what is shown in it; it is looked through when it is first asked for. */
interface Entry {
  readonly node: TracedNode
  shown(at: Pointer): TracedNode | undefined
}

function entriesIn(traced: readonly TracedNode[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const node of traced) {
    const id = idOf(node)
    if (id === undefined || entries.has(id)) continue
    let shown: Shown | undefined
    const look = (at: Pointer): TracedNode | undefined => {
      shown ??= shownBy([...walk([node])].filter(isTraced))
      return shown.get(at)
    }
    entries.set(id, { node, shown: look })
  }
  return entries
}

function around(at: Pointer, all: Shown, { entry, home }: Near): TracedNode | undefined {
  for (let outer = at; outer !== ''; outer = parentOf(outer)) {
    const keys = keysOf(outer)
    if (outer !== at && keys.length === 1 && registers.has(keys[0] ?? '')) return undefined
    const own = keys.length === depthOf(keys) && entry && takesMark(entry.node) && outer !== at ? entry.node : undefined
    const found = own ?? entry?.shown(outer) ?? home?.get(outer) ?? all.get(outer)
    if (found) return found
  }
  return undefined
}

/** By pointer, the first that shows it, or else the first that shows something inside it. */
type Shown = Pick<ReadonlyMap<Pointer, TracedNode>, 'get'>

function shownBy(traced: readonly TracedNode[]): Shown {
  const exact = new Map<Pointer, TracedNode>()
  const inside = new Map<Pointer, TracedNode>()
  for (const node of traced) {
    if (!isMarkable(node) || node.around === true) continue
    for (const at of node.at ?? []) {
      if (!exact.has(at)) exact.set(at, node)
      for (let outer = at; !inside.has(outer); outer = parentOf(outer)) inside.set(outer, node)
    }
  }
  return { get: (at) => exact.get(at) ?? inside.get(at) }
}

const markable: ReadonlySet<TracedNode['type']> = new Set([
  'paragraph',
  'labelledValue',
  'listItem',
  'tableRow',
  'card',
  'details',
])

const takesMark = ({ type }: TracedNode): boolean => markable.has(type)

/** What can be marked and holds nothing that can: items and values hold a paragraph of their own, marked through them. */
const isMarkable = (node: TracedNode): boolean =>
  takesMark(node) && !tracedParts(node).some((part) => [...walk([part])].some((it) => isTraced(it) && takesMark(it)))
