import type { Decision } from './decision.js'
import { decisionOf } from './one-decision.js'
import type { Says } from './says.js'
import { contactDecision, countryDecision, nameDecision, situationDecision } from './screens/about-you.js'
import { helperCards, helpersDecision } from './screens/helpers.js'
import { timeDecisions } from './screens/how-long.js'
import { purposeCard } from './screens/purpose-card.js'
import { alsoDecision, dayDecision, protectionDecision } from './screens/what-also-holds.js'
import { purposesDecision } from './screens/what-you-do.js'
import { idsIn, type Standing } from './standing.js'

/** All there is to decide as a declaration stands now, in order. What is only proposed asks for nothing more. */
export function decisionsIn(standing: Standing, says: Says): readonly Decision[] {
  const described = [
    nameDecision(standing),
    countryDecision(standing),
    contactDecision(standing),
    purposesDecision(standing),
    helpersDecision(standing),
    ...idsIn(standing, 'purposes').map((id) => purposeCard(id, says, standing)),
    ...helperCards(says, standing),
    ...timeDecisions(standing),
    alsoDecision(says, standing),
    protectionDecision(standing),
    dayDecision(),
  ]
  const situation = { ...decisionOf(standing, situationDecision()), isDone: standing.situation !== undefined }
  return [situation, ...described.map((one) => decisionOf(standing, one))]
}

/** Those that can be answered now, in order: not done, and nothing open that they follow from. */
export function openIn(decisions: readonly Decision[]): readonly Decision[] {
  const open = new Set(decisions.filter(({ isDone }) => !isDone).map(({ id }) => id))
  return decisions.filter(({ id, waitsFor }) => open.has(id) && !waitsFor.some((other) => open.has(other)))
}

/** The first that can be answered; undefined where there is none. */
export const nextIn = (decisions: readonly Decision[]): Decision | undefined => openIn(decisions)[0]
