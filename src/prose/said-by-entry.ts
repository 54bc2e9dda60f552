import type { Model } from '../model/types.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import type { Topic } from './phrases/phrase-books.js'
import type { Said } from './phrases-found.js'
import { said } from './said.js'

/** What texts say, by the entry of a register that they stand in: `/purposes/newsletter`. */
export function saidByEntry(model: Model, topic: Topic): ReadonlyMap<Pointer, readonly Said[]> {
  const byEntry = new Map<Pointer, Said[]>()
  for (const it of said(model, topic)) {
    const entry = child('', ...keysOf(it.at).slice(0, 2))
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), it])
  }
  return byEntry
}
