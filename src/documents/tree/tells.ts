import { keysOf, type Pointer, parentOf, withAncestors } from '../../source/pointer.js'
import type { ChangedClause } from './changed-clauses.js'
import type { NoticeDocument } from './document.js'
import { printedOf } from './printed.js'

type Tells = (place: Pointer) => boolean

/** Something that stands in one of two documents, or in both. */
interface OnSides {
  readonly old: Pointer | undefined
  readonly now: Pointer | undefined
}

/** Whether either of two sides tells of something, as it was or as it is. */
export const tellsEither =
  (old: Tells, now: Tells) =>
  (it: OnSides): boolean =>
    (it.old !== undefined && old(it.old)) || (it.now !== undefined && now(it.now))

/** The same of a clause on two sides, by the facts that it shows. */
export const shownIn = ({ old, now }: Pick<ChangedClause, 'old' | 'now'>) =>
  tellsEither(tellsAny(old.at), tellsAny(now.at))

/** Whether a document tells what is declared at a place: there, inside it, or as a part of what it tells. */
export function tellsOf(document: NoticeDocument): (place: Pointer) => boolean {
  return tellsAny([
    ...printedOf(document).flatMap(({ at }) => at),
    ...document.sections.flatMap(({ clauses }) => clauses.flatMap(({ origins }) => origins)),
  ])
}

/** The same of some places that are told. */
export function tellsAny(told: readonly Pointer[]): (place: Pointer) => boolean {
  const exact = new Set(told)
  const around = withAncestors(exact)
  return (place) => {
    if (around.has(place)) return true
    // What stands in no entry, such as a whole register, tells nothing of a place in it.
    for (let at = parentOf(place); keysOf(at).length > 1; at = parentOf(at)) if (exact.has(at)) return true
    return false
  }
}
