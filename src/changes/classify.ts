import { isMeantBy, whyKept } from '../language/kept-from-notices.js'
import type { Citation } from '../law/citation.js'
import type { Change } from './change.js'
import type { Because } from './change-class.js'
import { classes } from './change-class.js'
import { type ClassRow, classRows } from './class-table.js'
import type { Difference } from './compare.js'
import { type Leaf, leavesOf, type Part } from './part.js'
import type { Side } from './side.js'
import { hearsOtherwise, type Turning } from './turns.js'

/** What a change weighs, and why. */
export type Judgement = Pick<Change, 'class' | 'because' | 'cites'>

/** The gravest that a row, or what stands there, makes of a difference or of any leaf that came or went with it. */
export function judge(turning: Turning): Judgement {
  const judged = [atPlace(turning), ...leavesIn(turning).map(atPlace)].sort(
    (one, other) => classes.indexOf(one.class) - classes.indexOf(other.class),
  )
  return judged[0] ?? { class: 'notable', because: 'fact', cites: [] }
}

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
export const rowOf = (turning: Turning): ClassRow | undefined =>
  classRows
    .filter(({ places, what, turn }) => {
      const isHere = what.includes(turning.what) && places.some((pattern) => isMeantBy(pattern, turning.place))
      return isHere && (turn === undefined || turn(turning))
    })
    .sort((one, other) => classes.indexOf(one.class) - classes.indexOf(other.class))[0]

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

/** Kept from every notice, and no fact that anybody asks for. */
const nobodyAsks: ReadonlySet<string | undefined> = new Set(['instruction', 'look'])

/** What is in no row follows from what stands there: running text is editorial unless it says something, all else is read. */
function byItself({ place, old, now }: Difference): Judgement {
  const plain = (because: Because, weighs: Judgement['class'] = 'notable'): Judgement => ({
    class: weighs,
    because,
    cites: [],
  })
  if (nobodyAsks.has(whyKept(place))) return plain('not-told', 'editorial')
  const one = now ?? old
  if (one === undefined || !isLeaf(one) || (old !== undefined && !isLeaf(old))) {
    return plain('entry', place.endsWith('*') ? 'notable' : 'editorial')
  }
  if (one.is !== 'text' || (old !== undefined && old.is !== 'text')) return plain('fact')
  if (one.role !== 'prose' && one.role !== 'published' && one.role !== 'record') return plain('fact-in-words')
  if (hearsOtherwise(old, isLeaf(now) ? now : undefined)) return plain('heard')
  return one.role === 'prose' ? plain('prose', 'editorial') : plain('not-told', 'editorial')
}
