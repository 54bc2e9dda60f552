import { shapes } from '../language/shapes.gen.js'
import type { Model } from '../model/types.js'
import { isWithin, keysOf, type Pointer } from '../source/pointer.js'

/** Whether a mistake was taken out at a place or inside it, so that what seems to be missing there may have been stated. */
export const isCutOut = (model: Model, at: Pointer): boolean => model.skipped.some((place) => isWithin(place, at))

/**
 * Whether something was taken out of this list of some purpose, or a purpose as a whole, or a field of it that nobody knows. What seems to be used by no
 * purpose then may have been named there, and the mistake is reported already.
 */
export const isListCut = (model: Model, field: 'data' | 'dataSubjects' | 'sources' | 'recipients'): boolean =>
  model.skipped.some((place) => {
    const [top, , inside] = keysOf(place)
    return top === 'purposes' && (inside === undefined || inside === field || !isOfPurposes(inside))
  })

/** A field that nobody knows may have been meant for any. */
const isOfPurposes = (field: string): boolean => Object.hasOwn(shapes.Purpose ?? {}, field)
