import { grouped } from '../../model/grouped.js'
import { alsoAt, type Slot } from './slot.js'

/** The same words once, with the places of all. */
export function once(slots: readonly Slot[]): readonly Slot[] {
  return [...grouped(slots, ({ raw }) => raw).values()].flatMap(([first, ...same]) =>
    first && same.length > 0 ? [alsoAt(first, ...same.map(({ at }) => at))] : (first ?? []),
  )
}
