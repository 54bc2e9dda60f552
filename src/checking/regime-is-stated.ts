import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Regime } from '../law/citation.js'
import type { Model } from '../model/types.js'
import type { Locator } from '../source/locate.js'
import { child } from '../source/pointer.js'

/** That a declaration does not say which law its notice has to satisfy. */
export type UnstatedRegime = { readonly checked: readonly Regime[] }

/**
 * Regimes are what to check against, no fact about an organisation: none is guessed from an address. Without one, eu and
 * uk are checked, and this says so once.
 */
export function regimeFindings(model: Model, locator: Locator): readonly Finding[] {
  const at = child('', 'regimes')
  if (model.regimes !== undefined || model.isSkipped(at)) return []
  return [
    problem({
      rule: 'regime-is-stated',
      severity: 'info',
      ...locator.locate(at),
      pointer: at,
      data: { checked: model.checked } satisfies UnstatedRegime,
    }),
  ]
}
