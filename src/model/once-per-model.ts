import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from './types.js'

/**
 * Remembers the answer to a question about a model: many rules ask the same, and a model never changes. The answers go
 * with the model.
 */
export function oncePerModel<Answer>(answer: (model: Model) => Answer): (model: Model) => Answer {
  const known = new WeakMap<Model, { readonly answer: Answer }>()
  return (model) => {
    const found = known.get(model) ?? { answer: answer(model) }
    known.set(model, found)
    return found.answer
  }
}

/** The same for a question that also turns on the law and the regime. */
export function oncePerRegime<Answer>(
  answer: (model: Model, law: Law, regime: Regime) => Answer,
): (model: Model, law: Law, regime: Regime) => Answer {
  const byModel = oncePerModel(() => new WeakMap<Law, Map<Regime, Answer>>())
  return (model, law, regime) => {
    const byLaw = byModel(model)
    const byRegime = byLaw.get(law) ?? new Map<Regime, Answer>()
    byLaw.set(law, byRegime)
    const known = byRegime.get(regime)
    if (known !== undefined) return known
    const found = answer(model, law, regime)
    byRegime.set(regime, found)
    return found
  }
}
