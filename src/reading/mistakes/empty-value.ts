import type { Pointer } from '../../source/pointer.js'
import { type Spot, spotOf } from '../map-place.js'

/** A field that is written and holds nothing. */
export type EmptyValue = {
  readonly mistake: 'empty-value'
  readonly spot: Spot
  /** Whether text was read as an anchor, because it begins with `&`. */
  readonly isAnchor: boolean
}

/** A field or an item that is written and holds nothing but, perhaps, what was read as an anchor. */
export const emptyValue = (at: Pointer, anchor: string | undefined): EmptyValue => ({
  mistake: 'empty-value',
  spot: spotOf(at),
  isAnchor: anchor !== undefined,
})
