import { child, type Pointer } from '../source/pointer.js'
import { isList } from './map-place.js'
import { isValueMap, type Value } from './value.js'

/**
 * Where two values that stand for the same thing do not say the same: there, neither counts, and nothing is missing. What only
 * the first says stays, and so do its running words, which name nothing.
 */
export function* saidOtherwise(first: Value | undefined, second: Value | undefined, at: Pointer): Generator<Pointer> {
  if (second === undefined || isSame(first, second) || (isRunning(first) && isRunning(second))) return
  if (isValueMap(first) && isValueMap(second) && !('none' in first) && !('none' in second)) {
    for (const [key, value] of Object.entries(second)) yield* saidOtherwise(first[key], value, child(at, key))
  } else yield at
}

function isSame(one: Value | undefined, other: Value): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && other.every((item, index) => isSame(one[index], item))
  }
  if (!isValueMap(one) || !isValueMap(other)) return one === other
  const keys = Object.keys(other)
  return keys.length === Object.keys(one).length && keys.every((key) => isSame(one[key], other[key] ?? ''))
}

const isRunning = (value: Value | undefined): boolean => typeof value === 'string' && /\S\s+\S/.test(value)
