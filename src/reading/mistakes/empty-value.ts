import type { Spot } from '../map-place.js'

/** A field that is written and holds nothing. */
export type EmptyValue = {
  readonly mistake: 'empty-value'
  readonly spot: Spot
  /** Whether text was read as an anchor, because it begins with `&`. */
  readonly isAnchor: boolean
}
