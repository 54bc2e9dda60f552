import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Basis, Purpose } from '../model/types.js'
import { each } from '../model/value.js'

/** The Article 6 bases of a purpose that count in a regime. */
export const basesIn = (purpose: Purpose, regime: Regime): readonly Basis[] =>
  each(purpose.basis).filter((basis) => basis.regimes === undefined || basis.regimes.includes(regime))

/** Those that a regime knows on the day of its law: a recognised interest is no basis in the EU. */
export const knownBases = (law: Law, purpose: Purpose, regime: Regime): readonly Basis[] =>
  basesIn(purpose, regime).filter(({ type }) => law.basis(type, regime) !== undefined)
