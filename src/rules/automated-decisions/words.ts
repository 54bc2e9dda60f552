import type { NamedDecision, Safeguard } from '../../facts/decisions.js'
import { either, name, quote } from '../../grammar/english.js'

/** A decision as it begins a sentence: "The decision 'who gets a place'". */
export function decisionInWords({ decides, purpose }: NamedDecision): string {
  if (decides) return `The decision ${quote(decides)}`
  return purpose ? `The automated decision for ${name(purpose)}` : 'The automated decision said of everything'
}

const offers: Readonly<Record<Safeguard, string>> = {
  information: 'learn of the decision',
  'express-view': 'have their say',
  'human-intervention': 'have a person look at it',
  contest: 'contest it',
}

/** What nothing lets people do, as it stands after "nothing lets people": "have their say or contest it". */
export const safeguardsInWords = (missing: readonly Safeguard[]): string =>
  either(missing.map((safeguard) => offers[safeguard]))
