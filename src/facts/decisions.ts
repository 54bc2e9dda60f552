import { type Named, type Quoted, quoted } from '../findings/fact.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { AutomatedDecision, Model, Purpose } from '../model/types.js'
import { each, isNone, plain, some } from '../model/value.js'
import { named } from './names.js'
import { ownPurposes } from './purposes.js'

/** A decision that a machine makes or prepares, for a purpose or, where none is named, in everything. */
export interface Decision {
  readonly decision: AutomatedDecision
  readonly purpose: Purpose | undefined
}

/** The decisions that the declaration must account for: those of our own purposes, and those said of everything. */
export const decisionsOf = oncePerModel((model: Model): readonly Decision[] => {
  const general = some(model.general?.automatedDecisions)
  return [
    ...ownPurposes(model).flatMap((purpose) =>
      each(purpose.automatedDecisions).map((decision) => ({ decision, purpose })),
    ),
    ...(general ? [{ decision: general, purpose: undefined }] : []),
  ]
})

/** Whether a decision changes the legal position of people, or weighs as much. */
export const weighs = ({ effect }: AutomatedDecision): boolean =>
  effect === 'legal' || effect === 'similarly-significant'

/** Whether a machine decides alone: said so, or said that nobody looks at it. */
export const isAlone = ({ solelyAutomated, humanInvolvement }: AutomatedDecision): boolean =>
  solelyAutomated ?? isNone(humanInvolvement)

/** The decisions for which the law has rules of its own: made by a machine alone, and weighing on people. */
export const significantDecisions = (model: Model): readonly Decision[] =>
  decisionsOf(model).filter(({ decision }) => isAlone(decision) && weighs(decision))

/** What a decision can be told by: its own words, and the purpose it is for; neither where it is said of everything. */
export interface NamedDecision {
  readonly decides?: Quoted
  readonly purpose?: Named
}

/** A decision as its author describes it. */
export const namedDecision = ({ decision: { decides }, purpose }: Decision): NamedDecision => ({
  ...(decides && { decides: quoted(plain(decides)) }),
  ...(purpose && { purpose: named.purpose(purpose) }),
})

/** What people can do about a decision. */
export type Safeguard = 'information' | 'express-view' | 'human-intervention' | 'contest'

/** What people cannot do about a decision though they should. */
export const missingSafeguards = (
  { safeguards }: AutomatedDecision,
  asked: readonly Safeguard[],
): readonly Safeguard[] => asked.filter((safeguard) => !each(safeguards).includes(safeguard))
