import type { Decision } from './decision.js'
import { withKin } from './kin.js'
import { decisionOf } from './one-decision.js'
import { contactDecision, nameDecision, situationDecision } from './screens/about-you.js'
import { withChildren } from './screens/all-children.js'
import { withEntries } from './screens/all-entries.js'
import { withTimes } from './screens/all-times.js'
import { basisDetails } from './screens/basis-details.js'
import { childrenDecisions } from './screens/children.js'
import { conditionDetails } from './screens/condition-details.js'
import { cookieDetails } from './screens/cookie-details.js'
import { entryDetails } from './screens/entry-details.js'
import { customerDecisions } from './screens/for-customers.js'
import { helperCards } from './screens/helper-card.js'
import { helpersDecision } from './screens/helpers.js'
import { timeDecisions } from './screens/how-long.js'
import { dayDecision, protectionDecision, reviewDecision } from './screens/last-words.js'
import { openPlaceDecisions } from './screens/open-places.js'
import { ownNames } from './screens/own-names.js'
import { purposeCard } from './screens/purpose-card.js'
import { representativeDecisions } from './screens/representative.js'
import { guardedCards } from './screens/sensitive.js'
import { sharingDecision } from './screens/sharing.js'
import { transferDecisions } from './screens/transfers.js'
import { websiteDecision } from './screens/website.js'
import { alsoDecision } from './screens/what-also-holds.js'
import { purposesDecision } from './screens/what-you-do.js'
import { countryDecision } from './screens/where-you-are.js'
import { idsIn, type Standing } from './standing.js'

/** All there is to decide as a declaration stands now, in order. What is only proposed asks for nothing more. */
export function decisionsIn(standing: Standing): readonly Decision[] {
  const described = [
    nameDecision(standing),
    countryDecision(standing),
    contactDecision(standing),
    ...representativeDecisions(standing),
    purposesDecision(standing),
    ...customerDecisions(standing),
    ...idsIn(standing, 'purposes').map((id) => purposeCard(id, standing)),
    ...basisDetails(standing),
    ...entryDetails(standing),
    ...ownNames(standing),
    ...guardedCards(standing),
    ...conditionDetails(standing),
    ...childrenDecisions(standing),
    helpersDecision(standing),
    ...sharingDecision(standing),
    ...helperCards(standing),
    ...transferDecisions(standing),
    ...timeDecisions(standing),
    websiteDecision(standing),
    ...cookieDetails(standing),
    alsoDecision(standing),
    protectionDecision(standing),
    dayDecision(standing),
  ]
  const taken = new Set(described.flatMap(({ decides }) => decides.map(({ at }) => at)))
  const situation = {
    ...decisionOf(standing, situationDecision(standing)),
    isDone: standing.isOurs || isBegun(standing),
  }
  const decisions = [...described, ...openPlaceDecisions(taken, standing)].map((one) => decisionOf(standing, one))
  const asked = withKin(withChildren(withTimes(withEntries(decisions), standing), standing), standing)
  return [situation, ...asked, ...reviewDecision(standing)]
}

/** A file in which somebody is named was begun by hand: what sort of organisation it is need not be asked. */
const isBegun = (standing: Standing): boolean =>
  idsIn(standing, 'controllers').length > 0 || idsIn(standing, 'purposes').length > 0

/** Those that can be answered now, in order: not done, and nothing open that they follow from. */
export function openIn(decisions: readonly Decision[]): readonly Decision[] {
  const open = new Set(decisions.filter(({ isDone }) => !isDone).map(({ id }) => id))
  return decisions.filter(({ id, waitsFor }) => open.has(id) && !waitsFor.some((other) => open.has(other)))
}

/** The first that can be answered; undefined where there is none. */
export const nextIn = (decisions: readonly Decision[]): Decision | undefined => openIn(decisions)[0]
