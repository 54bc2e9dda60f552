import type { Regime } from '../law/citation.js'
import type { Basis, Purpose } from '../model/types.js'
import { each } from '../model/value.js'

/** The Article 6 bases of a purpose that count in a regime. */
export const basesIn = (purpose: Purpose, regime: Regime): readonly Basis[] =>
  each(purpose.basis).filter((basis) => basis.regimes === undefined || basis.regimes.includes(regime))
