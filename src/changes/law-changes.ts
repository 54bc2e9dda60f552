import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model, Recipient, Transfer } from '../model/types.js'
import { each } from '../model/value.js'

/** Something that is law on one of two days only. */
export type LawChange = RuleTurns | GroundTurns

/** A rule that asks, or asks no longer, because a provision began or ended. */
export interface RuleTurns {
  readonly is: 'rule'
  readonly what: 'began' | 'ended'
  readonly rule: string
  readonly regime: Regime
  readonly cites: readonly Citation[]
}

/** What lets data go to a country that a declaration names: a decision for the country, or a mechanism that is named too. */
export interface GroundTurns {
  readonly is: 'decision' | 'mechanism'
  readonly what: 'began' | 'ended'
  /** The country, or the mechanism. */
  readonly id: string
  readonly regime: Regime
  readonly cites: readonly Citation[]
}

/** What of a rule has to be known: which provisions it rests on. */
export interface RestsOn {
  readonly id: string
  readonly cites: Readonly<Partial<Record<Regime, readonly Citation[]>>>
}

/** What the law asks otherwise on the day of the new declaration than on that of the old one, as far as it is about it. */
export function lawChanges(old: Law, now: Law, model: Model, rules: readonly RestsOn[]): readonly LawChange[] {
  if (old.asOf === now.asOf) return []
  return model.checked.flatMap((regime) => [
    ...rules.flatMap((rule) => ruleTurns(old, now, rule, regime)),
    ...[...countriesOf(model)].flatMap((country) => decisionTurns(old, now, country, regime)),
    ...[...mechanismsOf(model)].flatMap((id) => mechanismTurns(old, now, id, regime)),
  ])
}

const isNew = (before: boolean, after: boolean): 'began' | 'ended' | undefined =>
  before === after ? undefined : after ? 'began' : 'ended'

function ruleTurns(old: Law, now: Law, { id, cites: all }: RestsOn, regime: Regime): readonly RuleTurns[] {
  const cites = all[regime] ?? []
  const before = old.inForce(cites)
  const after = now.inForce(cites)
  const what = isNew(before.length > 0, after.length > 0)
  return what === undefined ? [] : [{ is: 'rule', what, rule: id, regime, cites: after.length > 0 ? after : before }]
}

function decisionTurns(old: Law, now: Law, country: string, regime: Regime): readonly GroundTurns[] {
  const what = isNew(old.adequacy(regime, country) !== undefined, now.adequacy(regime, country) !== undefined)
  return what === undefined || now.inArea(regime, country)
    ? []
    : [{ is: 'decision', what, id: country, regime, cites: [] }]
}

function mechanismTurns(old: Law, now: Law, id: string, regime: Regime): readonly GroundTurns[] {
  const before = old.mechanism(id)
  const after = now.mechanism(id)
  const row = after ?? before
  const what = isNew(before !== undefined, after !== undefined)
  if (what === undefined || row?.regime !== regime) return []
  return [{ is: 'mechanism', what, id, regime, cites: (after ? now : old).inForce(row.cites) }]
}

const transfersOf = ({ countries, accessFrom }: Recipient): readonly Transfer[] => [
  ...(countries ?? []),
  ...(accessFrom ?? []),
]

const allTransfers = (model: Model): readonly Transfer[] => [...model.recipients.values()].flatMap(transfersOf)

const countriesOf = (model: Model): ReadonlySet<string> => new Set(allTransfers(model).map(({ country }) => country))

const mechanismsOf = (model: Model): ReadonlySet<string> =>
  new Set(allTransfers(model).flatMap(({ mechanisms }) => each(mechanisms).map(({ type }) => type)))

/** The day from which a declaration is to apply: the last of its notices that names one. */
export function dayOf(model: Model): string | undefined {
  const days = [...model.notices.values()].flatMap(({ effective }) =>
    typeof effective === 'string' ? [effective] : [],
  )
  return days.sort().at(-1)
}
