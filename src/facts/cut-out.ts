import { shapes } from '../language/shapes.gen.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { keysOf, type Pointer, withAncestors } from '../source/pointer.js'

/** Whether a mistake was taken out at a place or inside it, so that what seems to be missing there may have been stated. */
export const isCutOut = (model: Model, at: Pointer): boolean => cutIn(model).has(at)

const cutIn = oncePerModel(({ skipped }) => withAncestors(skipped))

/**
 * Whether something was taken out of this list of some purpose, or a purpose as a whole, or a field of it that nobody knows. What seems to be used by no
 * purpose then may have been named there, and the mistake is reported already.
 */
export const isListCut = (model: Model, field: List): boolean => cutLists(model).has(field)

const lists = ['data', 'dataSubjects', 'sources', 'recipients'] as const

type List = (typeof lists)[number]

const cutLists = oncePerModel(({ skipped }): ReadonlySet<List> => {
  const cut = skipped.flatMap((place) => {
    const [top, , inside] = keysOf(place)
    return top === 'purposes' ? [inside] : []
  })
  return new Set(
    lists.filter((field) => cut.some((inside) => inside === undefined || inside === field || !isOfPurposes(inside))),
  )
})

/** A field that nobody knows may have been meant for any. */
const isOfPurposes = (field: string): boolean => Object.hasOwn(shapes.Purpose ?? {}, field)
