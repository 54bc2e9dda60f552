import explained, { type Explained } from '../language/explained.gen.js'
import type { Spot } from '../language/spot.js'

/** What is known of the field that a spot is in. */
export const explainedAt = ({ field }: Spot): Explained | undefined =>
  field && explained.fields[`${field.of}.${field.key}`]

/** What the map is of which a spot is an entry, such as one purpose. */
export const typeAt = ({ shape }: Spot): string | undefined =>
  shape?.object === undefined ? undefined : explained.types[shape.object]
