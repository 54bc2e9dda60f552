import { matcherOf, whyKept } from '../language/kept-from-notices.js'
import type { Citation } from '../law/citation.js'
import { oncePer } from '../model/once-per-model.js'
import type { Change } from './change.js'
import type { Because } from './change-class.js'
import { classes } from './change-class.js'
import { type ClassRow, classRows } from './class-table.js'
import type { Difference } from './compare.js'
import { type Leaf, leavesOf, type Part } from './part.js'
import type { Renames } from './renames.js'
import type { Side } from './side.js'
import { hearsOtherwise, type Turning } from './turns.js'

/** What a change weighs, and why. */
export type Judgement = Pick<Change, 'class' | 'because' | 'cites'>

/** The gravest that a row, or what stands there, makes of a difference or of any leaf that came or went with it. */
export function judge(turning: Turning): Judgement {
  const judged = turningsIn(turning)
    .map(atPlace)
    .sort((one, other) => classes.indexOf(one.class) - classes.indexOf(other.class))
  return judged[0] ?? { class: 'notable', because: 'fact', cites: [] }
}

/** A difference, and each leaf of what came or went with it as a whole. */
export const turningsIn = (turning: Turning): readonly Turning[] => [turning, ...leavesIn(turning)]

/**
 * What came or went as a whole, leaf by leaf. What is said of a purpose is told with it: a new one is a further purpose, or
 * one that people are told of when their data are first asked for.
 */
function leavesIn(turning: Turning): readonly Turning[] {
  const { place, old, now } = turning
  if (place === 'purposes.*' || turning.what === 'renamed') return []
  const of = (part: Part | undefined, side: 'old' | 'now'): readonly Turning[] =>
    part === undefined || isLeaf(part)
      ? []
      : [...leavesOf(part)].map(([path, leaf]) => ({
          ...turning,
          what: side === 'old' ? 'removed' : 'added',
          place: [place, ...path].join('.'),
          of: undefined,
          isPart: true,
          old: side === 'old' ? leaf : undefined,
          now: side === 'now' ? leaf : undefined,
        }))
  return [...of(old, 'old'), ...of(now, 'now')]
}

const isLeaf = (part: Part | undefined): part is Leaf =>
  part !== undefined && part.is !== 'list' && part.is !== 'map' && part.is !== 'entries'

function atPlace(turning: Turning): Judgement {
  if (turning.what === 'renamed') return renamed(turning)
  const row = rowOf(turning)
  return row ? { class: row.class, because: row.because, cites: citesOf(row, turning.sides) } : byItself(turning)
}

/** The gravest row that a difference is a case of. */
const rowOf = (turning: Turning): ClassRow | undefined =>
  rowsAt(turning)
    .filter(({ turn }) => turn === undefined || turn(turning))
    .sort((one, other) => classes.indexOf(one.class) - classes.indexOf(other.class))[0]

/** Whether a difference is one that a row is about. */
export const isCaseOf = (row: ClassRow, turning: Turning): boolean =>
  isHere(row, turning) && (row.turn === undefined || row.turn(turning))

const matchers = new Map(classRows.map((row) => [row, matcherOf(row.places)]))

const isHere = (row: ClassRow, { what, place }: Turning): boolean =>
  row.what.includes(what) && (matchers.get(row) ?? matcherOf(row.places))(place)

/** What holds of a place holds of it in a whole comparison. */
const known = oncePer((_: Renames) => ({
  rows: new Map<string, readonly ClassRow[]>(),
  kept: new Map<string, boolean>(),
}))

/** The rows that are about a place, whatever direction they ask for. */
function rowsAt(turning: Turning): readonly ClassRow[] {
  const { rows } = known(turning.renames)
  const key = `${turning.what} ${turning.place}`
  const found = rows.get(key) ?? classRows.filter((row) => isHere(row, turning))
  rows.set(key, found)
  return found
}

/** The provisions of the laws that the declaration is under, as far as they exist on its day. */
function citesOf({ cites }: ClassRow, { now }: { readonly now: Side }): readonly Citation[] {
  return now.law.inForce(now.model.checked.flatMap((regime) => cites[regime] ?? []))
}

/** What was only given another id: whoever has no name of its own goes by it, and a notice has its address from it. */
function renamed({ place, now }: Difference): Judgement {
  const names = ['title', 'label', 'name', 'kinds', 'vendor']
  const isNamed = now?.is === 'map' && names.some((field) => now.fields.has(field))
  if (place !== 'notices.*' && isNamed) return { class: 'editorial', because: 'renamed', cites: [] }
  return { class: 'notable', because: 'own-name', cites: [] }
}

const nobodyAsks: ReadonlySet<ReturnType<typeof whyKept>> = new Set(['instruction', 'look'])

/** Kept from every notice, and no fact that anybody asks for. */
function doesNobodyAsk({ renames, place }: Turning): boolean {
  const { kept } = known(renames)
  const found = kept.get(place) ?? nobodyAsks.has(whyKept(place))
  kept.set(place, found)
  return found
}

/** What is in no row follows from what stands there: running text is editorial unless it says something, all else is read. */
function byItself(turning: Turning): Judgement {
  const { place, old, now } = turning
  const plain = (because: Because, weighs: Judgement['class'] = 'notable'): Judgement => ({
    class: weighs,
    because,
    cites: [],
  })
  if (doesNobodyAsk(turning)) return plain('not-told', 'editorial')
  const one = now ?? old
  if (one === undefined || !isLeaf(one) || (old !== undefined && !isLeaf(old))) {
    return plain('entry', place.endsWith('*') ? 'notable' : 'editorial')
  }
  if (one.is !== 'text' || (old !== undefined && old.is !== 'text')) return plain('fact')
  if (one.role !== 'prose' && one.role !== 'published' && one.role !== 'record') return plain('fact-in-words')
  if (hearsOtherwise(old, isLeaf(now) ? now : undefined)) return plain('heard')
  return one.role === 'prose' ? plain('prose', 'editorial') : plain('not-told', 'editorial')
}
