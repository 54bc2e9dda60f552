import type { Finding } from '../findings/finding.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { parts } from '../prose/texts.js'
import { isInside, isWithin, type Pointer } from '../source/pointer.js'

/** What is declared as something that may be, might be or rarely is. */
const maybes = oncePerModel((model: Model): ReadonlySet<Pointer> => {
  const hedged = parts(model).filter((part) => 'certainty' in part && part.certainty !== undefined)
  return new Set(hedged.filter((part) => 'certainty' in part && part.certainty !== 'always').map(({ at }) => at))
})

/**
 * Whether a finding, at one of its places, speaks of something that only may be: of what stands there, or of what stands
 * against a claim. How firm a promise is says nothing of the facts.
 */
export function isOfMaybe(model: Model, { pointer, related }: Finding['places'][number]): boolean {
  const all = maybes(model)
  const against = related.filter(({ is }) => is === 'contrary' || is === 'used-by').map(({ at }) => at)
  return [pointer, ...against].some((at) => !isWithin(at, '/promises') && isInside(all, at))
}
