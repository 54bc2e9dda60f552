import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Controller, ControllerRepresentativesItem, Model } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { channelsOf } from './contact.js'
import { issuers } from './controllers.js'

/** A representative that Article 27 asks for and that a controller does not name so that people can reach it. */
export interface MissingRepresentative {
  readonly at: Pointer
  readonly controller: Controller
}

/**
 * Controllers that reach people of a regime from outside and name nobody there. Where an issuer has an establishment in
 * the area, or where it is not said whence a controller acts, nothing is missing; `{ none: why }` claims the exemption,
 * whose conditions a declaration does not hold.
 */
export function* missingRepresentatives(model: Model, law: Law, regime: Regime): Iterable<MissingRepresentative> {
  const all = issuers(model)
  if (all.some((controller) => placesOf(controller).some((country) => law.inArea(regime, country)))) return
  for (const controller of all) {
    if (!each(controller.targets).includes(regime) || controller.publicAuthority === true) continue
    if (controller.country === undefined) continue
    const { representatives } = controller
    if (isNone(representatives) && representatives.because) continue
    const stated = each(representatives).filter((it) => it.regime === regime)
    const [first] = stated
    if (!first) yield { at: child(controller, 'representatives'), controller }
    else if (!stated.some((it) => isNamed(it, law, regime))) yield { at: first.at, controller }
  }
}

const placesOf = ({ country, establishedIn }: Controller): readonly string[] => [
  ...(country === undefined ? [] : [country]),
  ...(establishedIn ?? []),
]

/** A name, a way to reach it, and a seat in the area where one is given. */
const isNamed = ({ name, contact, country }: ControllerRepresentativesItem, law: Law, regime: Regime): boolean =>
  name !== undefined && channelsOf(contact).length > 0 && (country === undefined || law.inArea(regime, country))
