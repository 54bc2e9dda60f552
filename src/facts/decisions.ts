import { oncePerModel } from '../model/once-per-model.js'
import type { AutomatedDecision, Model, Purpose } from '../model/types.js'
import { each, isNone, plain, some } from '../model/value.js'
import { ownPurposes, purposeName } from './query.js'

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

/** A decision as a message calls it, to begin a sentence. */
export function decisionName({ decision, purpose }: Decision): string {
  if (decision.decides) return `The decision '${plain(decision.decides)}'`
  return purpose ? `The automated decision for ${purposeName(purpose)}` : 'The automated decision said of everything'
}

type Safeguard = 'information' | 'express-view' | 'human-intervention' | 'contest'

const offers: Readonly<Record<Safeguard, string>> = {
  information: 'learn of the decision',
  'express-view': 'have their say',
  'human-intervention': 'have a person look at it',
  contest: 'contest it',
}

/** What people cannot do about a decision though they should, in words; undefined when nothing is missing. */
export function missingSafeguards({ safeguards }: AutomatedDecision, asked: readonly Safeguard[]): string | undefined {
  const missing = asked.filter((safeguard) => !each(safeguards).includes(safeguard))
  if (missing.length === 0) return undefined
  const words = missing.map((safeguard) => offers[safeguard])
  return words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
