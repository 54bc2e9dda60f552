import { type Kind, kinds } from './ties.js'

/** A kind of pair about which notices are not yet true, and what is the matter. */
export interface KnownUntrue {
  readonly fault: 'surplus' | 'loss'
  readonly kind: Kind
  readonly because: string
}

/** All that is still untrue; whatever is no longer is taken out. */
export const knownUntrue: readonly KnownUntrue[] = kinds.flatMap((kind) =>
  (['surplus', 'loss'] as const).map((fault) => ({ fault, kind, because: 'The sections are being written anew.' })),
)
