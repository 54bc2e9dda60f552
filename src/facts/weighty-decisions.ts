import type { Purpose } from '../model/types.js'
import { each, isNone } from '../model/value.js'

/** Kinds of purposes whose decisions change what people can have: credit, insurance, work, schooling. */
const weighty: ReadonlySet<string> = new Set([
  'finance.credit',
  'finance.insurance',
  'people.recruitment',
  'education.admission',
])

/** The first kind of a purpose for which a decision weighs on people as a rule. */
export const weightyKind = ({ kinds = [] }: Purpose): string | undefined => kinds.find((kind) => weighty.has(kind))

/**
 * Whether a purpose scores people for a decision that weighs on them, and says of no decision: a score on which somebody draws
 * strongly is one itself (C-634/21).
 */
export const scoresInSilence = (purpose: Purpose): boolean =>
  weightyKind(purpose) !== undefined && each(purpose.profiling).length > 0 && tellsOfNoDecision(purpose)

/** Whether no decision by machine is described for a purpose: said so, or not said. */
export const tellsOfNoDecision = ({ automatedDecisions }: Purpose): boolean =>
  automatedDecisions === undefined || isNone(automatedDecisions)
