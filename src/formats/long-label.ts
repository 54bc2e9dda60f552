import type { Inline } from '../documents/tree/nodes.js'
import { wordsOf } from '../documents/tree/walk.js'

/** Characters up to which a label fits beside its value; a longer one stands above it. */
const beside = 60

/** Whether a label is too long to stand beside its value: there it would be a narrow tower, read in pieces. */
export const isLongLabel = (label: readonly Inline[]): boolean => wordsOf(label).length > beside
