import { alsoAt, type Slot } from './slot.js'

/** The same words once, with the places of all. */
export function once(slots: readonly Slot[]): readonly Slot[] {
  const byWords = new Map<string | number, Slot>()
  for (const slot of slots) {
    const before = byWords.get(slot.raw)
    byWords.set(slot.raw, before ? alsoAt(before, slot.at) : slot)
  }
  return [...byWords.values()]
}
