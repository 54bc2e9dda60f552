import type { Kind } from './ties.js'

/** A kind of pair about which notices are not yet true, and what is the matter. */
export interface KnownUntrue {
  readonly fault: 'surplus' | 'loss'
  readonly kind: Kind
  readonly because: string
}

/** All that is still untrue; whatever is no longer is taken out. */
export const knownUntrue: readonly KnownUntrue[] = [
  { fault: 'loss', kind: 'purpose-period', because: 'A rule with `document` loses the event in `after`.' },
  { fault: 'surplus', kind: 'purpose-period', because: 'What is not kept stands below the group row of a clock.' },
]
