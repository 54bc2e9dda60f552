import { keysOf, type Pointer, parentOf, withAncestors } from '../../source/pointer.js'
import type { NoticeDocument } from './document.js'
import { printedOf } from './printed.js'

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
