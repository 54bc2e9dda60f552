import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Controller, Model, Notice, Purpose } from '../../model/types.js'
import { issuersOf } from '../controllers.js'
import { isOwed, type Missing, required } from '../required.js'
import { purposesFor } from './audience.js'

/** What one document covers: a notice what concerns its readers, a record everything. */
export interface Scope {
  readonly model: Model
  readonly law: Law
  /** The regimes whose law it follows. */
  readonly regimes: readonly Regime[]
  /** Absent where it is the document of no declared notice. */
  readonly notice: Notice | undefined
  /** Those who give it. */
  readonly issuers: readonly Controller[]
  /** The purposes that it tells of, narrowed to its readers. */
  readonly purposes: readonly Purpose[]
}

/** What the document of a notice covers, or one for everybody where none is named. */
export const scopeOf = (model: Model, law: Law, notice?: Notice): Scope => ({
  model,
  law,
  regimes: model.checked,
  notice,
  issuers: issuersOf(model, notice),
  purposes: purposesFor(model, notice),
})

/** What each declared notice covers, or one for everybody where none is declared. */
export const scopesOf = (model: Model, law: Law): readonly Scope[] =>
  model.notices.size > 0
    ? [...model.notices.values()].map((notice) => scopeOf(model, law, notice))
    : [scopeOf(model, law)]

/** What is required and missing under any of the regimes, once for each place; what is owed for certain before what may be. */
export function missingIn({ model, law, regimes }: Scope): readonly Missing[] {
  const all = regimes.flatMap((regime) => required(model, law, regime))
  const ordered = [...all.filter((gap) => !isOwed(gap)), ...all.filter(isOwed)]
  return [...new Map(ordered.map((gap) => [`${gap.item} ${gap.at}`, gap])).values()]
}
