import type { Pointer } from '../source/pointer.js'
import type { Model } from './types.js'
import type { Text } from './value.js'

/**
 * What is kept of one declaration from one reading of it to the next, so that a text which did not change is the same thing
 * as before, and what was found in it need not be found again. It says nothing that a first reading would not say.
 */
export interface Memory {
  /** The texts as they were read last, by their places. */
  texts: ReadonlyMap<Pointer, Text>
}

/** Begins with nothing read. */
export const newMemory = (): Memory => ({ texts: new Map() })

const memories = new WeakMap<Model, Memory>()

/** Notes what a model was read with. */
export const remember = (model: Model, memory: Memory): void => void memories.set(model, memory)

/** What a model was read with; undefined where it is read once only. */
export const memoryOf = (model: Model): Memory | undefined => memories.get(model)

/** The text that was read last, where it is the same in all that it says; else this one. */
export function asBefore(text: Text, { texts }: Memory): Text {
  const before = texts.get(text.at)
  return before !== undefined && isSame(before, text) ? before : text
}

function isSame(one: Text, other: Text): boolean {
  if (one.role !== other.role || one.words.size !== other.words.size) return false
  const words = [...other.words]
  // They are in an order: the first language of two is another.
  return [...one.words].every(([language, { at, text }], index) => {
    const [named, wording] = words[index] ?? []
    return language === named && at === wording?.at && text === wording.text
  })
}
