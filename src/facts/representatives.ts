import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { oncePerRegime } from '../model/once-per-model.js'
import type { Controller, ControllerRepresentativesItem, Model } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { channelsOf } from './contact.js'
import { issuers } from './controllers.js'

/** A controller, and a place where its representative is, or would be, declared. */
export interface Represented {
  readonly at: Pointer
  readonly controller: Controller
}

/**
 * Controllers that reach people of a regime from outside and name nobody there whom people can reach. Each is asked for
 * itself: an establishment of another body is none of its own. `{ none: why }` claims the exemption, whose conditions a
 * declaration does not hold.
 */
export function* missingRepresentatives(model: Model, law: Law, regime: Regime): Iterable<Represented> {
  for (const controller of unexempted(model, law, regime)) {
    if (!isShown(reachOf(model, law, regime, controller))) continue
    const stated = statedIn(controller, regime)
    const [first] = stated
    if (!first) yield { at: child(controller, 'representatives'), controller }
    else if (!stated.some((it) => isNamed(it, law, regime))) yield { at: first.at, controller }
  }
}

/** Controllers outside the area of a regime that do not say whether they reach people there, though something speaks for it. */
export function* openReach(model: Model, law: Law, regime: Regime): Iterable<Represented> {
  for (const controller of unexempted(model, law, regime)) {
    if (statedIn(controller, regime).length > 0 || reachOf(model, law, regime, controller) !== 'open') continue
    yield { at: child(controller, 'targets'), controller }
  }
}

/** A representative in a state in which none of the people are said to live. */
export interface Misplaced extends Represented {
  readonly country: string
  /** The states in which people live. */
  readonly among: readonly string[]
}

/** Representatives that are in the area, and in none of the states where people are (Article 27(3)). */
export function* misplacedRepresentatives(model: Model, law: Law, regime: Regime): Iterable<Misplaced> {
  const among = statesOfAll(model, law, regime)
  if (among.length === 0) return
  for (const controller of unexempted(model, law, regime)) {
    const named = statedIn(controller, regime).filter((it) => isNamed(it, law, regime))
    if (named.some(({ country }) => country === undefined || among.includes(country))) continue
    const [first] = named
    if (first?.country === undefined) continue
    yield { at: child(first, 'country'), controller, country: first.country, among }
  }
}

/** Issuers outside the area of a regime that Article 27 may bind: none of those that an exemption is claimed for. */
const unexempted = (model: Model, law: Law, regime: Regime): readonly Controller[] =>
  issuers(model).filter(
    (controller) =>
      isOutside(controller, law, regime) &&
      // An office that was misspelt is one all the same.
      !model.hasLost(child(controller, 'establishedIn')) &&
      controller.publicAuthority !== true &&
      !isExempted(controller),
  )

/** Whether a controller is known to have no establishment in an area: not where it is not said whence it acts. */
const isOutside = ({ country, establishedIn = [] }: Controller, law: Law, regime: Regime): boolean =>
  country !== undefined && ![country, ...establishedIn].some((place) => law.inArea(regime, place))

const isExempted = ({ representatives }: Controller): boolean =>
  isNone(representatives) && representatives.because !== undefined

const statedIn = ({ representatives }: Controller, regime: Regime): readonly ControllerRepresentativesItem[] =>
  each(representatives).filter((it) => it.regime === regime)

/**
 * Whether a controller outside an area reaches people in it: it says so, or people of its notices live there and its law is
 * said to apply; `open` where only one of them is known, or where what it says of itself leaves the area out.
 */
type Reach = 'stated' | 'shown' | 'open' | 'none'

/** Laws that are not declared, in whose area an issuer says that it reaches people. */
export function reachedOnly(model: Model): readonly Regime[] {
  const reached = issuers(model).flatMap(({ targets }) => each(targets))
  return [...new Set(reached)].filter((regime) => !model.checked.includes(regime))
}

/** Issuers that say to reach people in the area of a law that is not declared, and the place where they say so. */
export const reachedWithoutLaw = (model: Model, regime: Regime): readonly Represented[] =>
  model.checked.includes(regime)
    ? []
    : issuers(model).flatMap((controller) => {
        const index = each(controller.targets).indexOf(regime)
        return index < 0 ? [] : [{ at: child(controller, 'targets', index), controller }]
      })

const isShown = (reach: Reach): boolean => reach === 'stated' || reach === 'shown'

function reachOf(model: Model, law: Law, regime: Regime, { targets }: Controller): Reach {
  const isTarget = each(targets).includes(regime)
  // Where its law is not declared, another notice may be for the people there, unless this one is.
  if (isTarget && !model.checked.includes(regime)) return livesThere(model, law, regime) ? 'stated' : 'none'
  if (isTarget) return 'stated'
  if (model.regimes?.includes(regime) !== true) return 'none'
  const arePeopleThere = livesThere(model, law, regime)
  // Where one of several has an establishment there, the law may apply for its sake.
  const isForAnother = isSomebodyThere(model, law, regime)
  if (targets !== undefined) return arePeopleThere && !isForAnother ? 'open' : 'none'
  if (isForAnother) return arePeopleThere ? 'open' : 'none'
  return arePeopleThere ? 'shown' : 'open'
}

const isSomebodyThere = oncePerRegime((model: Model, law: Law, regime: Regime): boolean =>
  issuers(model).some((it) => !isOutside(it, law, regime)),
)

/** Whether people of a declaration are said to live in the area of a regime. */
export const livesThere = oncePerRegime((model: Model, law: Law, regime: Regime): boolean =>
  livedIn(model).some((country) => law.inArea(regime, country)),
)

/** Where the people of a declaration live, as far as it is stated. */
export const livedIn = (model: Model): readonly string[] => [
  ...[...model.dataSubjects.values()].flatMap(({ countries }) => countries ?? []),
  ...[...model.notices.values()].flatMap(({ audienceCountries }) => audienceCountries ?? []),
]

/** The states of an area in which people live; none where that is not said of all of them. */
function statesOfAll(model: Model, law: Law, regime: Regime): readonly string[] {
  const groups = [...model.dataSubjects.values()]
  const notices = [...model.notices.values()]
  const isSaidOfGroups = groups.length > 0 && groups.every(({ countries }) => countries !== undefined)
  const isSaidOfReaders =
    notices.length > 0 && notices.every(({ audienceCountries }) => audienceCountries !== undefined)
  if (!isSaidOfGroups && !isSaidOfReaders) return []
  const states = livedIn(model).filter((country) => law.inArea(regime, country))
  return [...new Set(states.map((country) => law.country(country)?.partOf ?? country))]
}

/** A name, a way to reach it, and a seat in the area where one is given. */
const isNamed = ({ name, contact, country }: ControllerRepresentativesItem, law: Law, regime: Regime): boolean =>
  name !== undefined && channelsOf(contact).length > 0 && (country === undefined || law.inArea(regime, country))
