import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from './types.js'

/** Remembers the answer to a question about something that never changes. The answers go with the thing. */
export function oncePer<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>()
  return (thing) => {
    const found = known.get(thing) ?? { answer: answer(thing) }
    known.set(thing, found)
    return found.answer
  }
}

/** The same for a question about a model, which many rules ask. */
export const oncePerModel = <Answer>(answer: (model: Model) => Answer): ((model: Model) => Answer) => oncePer(answer)

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
