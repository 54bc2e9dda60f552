import type { Kind } from './ties.js'

/** A kind of pair about which notices are not yet true, and what is the matter. */
export interface KnownUntrue {
  readonly fault: 'surplus' | 'loss'
  readonly kind: Kind
  readonly because: string
}

const twoIds = 'What a source names by the other id of a datum with `aliasOf` is not tied to the datum.'

/** All that is still untrue; whatever is no longer is taken out. */
export const knownUntrue: readonly KnownUntrue[] = [
  { fault: 'loss', kind: 'datum-source', because: twoIds },
  { fault: 'loss', kind: 'people-source', because: twoIds },
  { fault: 'loss', kind: 'purpose-period', because: 'A rule with `document` loses the event in `after`.' },
  {
    fault: 'surplus',
    kind: 'people-source',
    because: 'The row of a datum names a source of other people, where datum and source are tied elsewhere.',
  },
]
