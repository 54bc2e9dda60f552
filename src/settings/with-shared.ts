import { readValue } from '../reading/read-value.js'
import { emptyMap, isValueMap, type Value, type Written } from '../reading/value.js'
import { child, isInside } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { sharedFields } from './settings.js'

/**
 * A declaration with what settings say for it: the law that it is held against, the rules that count less, how it looks. What
 * a declaration says itself holds, also of a part of them; what was taken out of it because of a mistake is not made up for.
 */
export function withShared(written: Written, settings: SourceTree): Written {
  const shared = readValue(settings).value
  const skipped = new Set(written.skipped)
  const value = Object.assign(emptyMap(), written.value)
  for (const field of sharedFields) {
    const given = shared[field]
    if (given !== undefined && !isInside(skipped, child('', field))) value[field] = joined(value[field], given)
  }
  return { ...written, value }
}

/** Of two maps, the entries of both. */
function joined(own: Value | undefined, shared: Value): Value {
  if (own === undefined) return shared
  return isValueMap(own) && isValueMap(shared) ? Object.assign(emptyMap(), shared, own) : own
}
