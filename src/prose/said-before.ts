import { type Memory, memoryOf } from '../model/memory.js'
import { oncePer } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import type { Passage } from './passages.js'
import type { Topic } from './phrases/phrase-books.js'
import type { Said } from './phrases-found.js'

/** What was found in passages, by those that hold something. */
type Found = ReadonlyMap<Passage, readonly Said[]>

/** Finds what passages say of a topic, in their order. */
type Find = (passages: readonly Passage[], topic: Topic) => Found

/** Some passages of a declaration, and what was found in them. */
interface Read {
  readonly passages: readonly Passage[]
  readonly order: ReadonlyMap<Passage, number>
  readonly found: Map<Topic, Found>
  /** Those that were not among the passages read before, and what was found in these. */
  readonly fresh: readonly Passage[]
  readonly before: ReadonlyMap<Topic, Found>
}

const readIn = oncePer((_: Memory) => new Map<string, Read>())

/**
 * What passages of a model say of a topic. Where the declaration was read before, only passages that are new are looked at.
 * `series` tells the passages of one sort from those of another.
 */
export function saidBefore(
  model: Model,
  series: string,
  passages: readonly Passage[],
  topic: Topic,
  find: Find,
): readonly Said[] {
  const memory = memoryOf(model)
  if (memory === undefined) return [...find(passages, topic).values()].flat()
  const read = readOf(memory, series, passages)
  const found = read.found.get(topic) ?? foundIn(read, topic, find)
  read.found.set(topic, found)
  return [...found.values()].flat()
}

function readOf(memory: Memory, series: string, passages: readonly Passage[]): Read {
  const known = readIn(memory)
  const last = known.get(series)
  if (last?.passages === passages) return last
  const read: Read = {
    passages,
    order: new Map(passages.map((passage, index) => [passage, index])),
    found: new Map(),
    fresh: last === undefined ? passages : passages.filter((passage) => !last.order.has(passage)),
    before: last?.found ?? new Map(),
  }
  known.set(series, read)
  return read
}

function foundIn({ passages, order, fresh, before }: Read, topic: Topic, find: Find): Found {
  const known = before.get(topic)
  if (known === undefined) return find(passages, topic)
  const kept = [...known].filter(([passage]) => order.has(passage))
  const placed = [...kept, ...find(fresh, topic)]
  const at = (passage: Passage): number => order.get(passage) ?? 0
  return new Map(placed.sort(([one], [other]) => at(one) - at(other)))
}
