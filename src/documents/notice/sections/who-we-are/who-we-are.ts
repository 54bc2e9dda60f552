import { anchorOf } from '../../../../facts/anchors.js'
import { arrangementsHere, controllersNamed } from '../../../../facts/scope/who-decides.js'
import type { Controller } from '../../../../model/types.js'
import { card, clause } from '../../../clauses/blocks.js'
import { controllerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { notesOf } from '../../asides.js'
import { promisesIn } from '../../promises.js'
import { together as allOf, asked } from '../../provisions.js'
import { aboutTheNotice, introduction, whichLaws } from './about-the-notice.js'
import { controllerFacts, represented } from './controller-facts.js'
import { identity } from './identity.js'
import { jointArrangement } from './joint-arrangement.js'
import { officer } from './officer.js'

/** Who decides, how to reach them, and whom else to turn to: Articles 13(1)(a) and (b), 26(2). */
export const whoWeAre: SectionPlan = {
  id: 'who-we-are',
  heading: () => 'who.heading',
  placesPromises: true,
  clauses: (scene) => [
    ...clause(
      scene,
      'who.intro',
      asked.transparency,
      ...(scene.notice?.intro ? introduction(scene, scene.notice.intro) : []),
    ),
    ...promisesIn(scene, 'who-we-are'),
    // Before the facts of an organisation: behind them it would read as a part of these.
    ...aboutTheNotice(scene),
    ...identity(scene),
    ...(scene.issuers.length > 1 ? [] : issuer(scene)),
    ...whichLaws(scene),
    ...arrangementsHere(scene).flatMap((arrangement, index) => jointArrangement(scene, arrangement, index)),
    // Cards come last: what follows a card would read as a part of it.
    ...(scene.issuers.length > 1 ? scene.issuers.flatMap((it) => controllerCard(scene, it)) : []),
    ...controllersNamed(scene).flatMap((it) => controllerCard(scene, it)),
  ],
}

/** One of several controllers, or one that the notice names without being its own. */
function controllerCard(scene: Scene, controller: Controller): readonly Clause[] {
  const pieces = [
    controller.about && scene.text(controller.about),
    controllerFacts(scene, controller),
    officer(scene, controller),
    represented(scene, controller),
    ...notesOf(scene, controller.notes),
  ]
  const stated = pieces.filter((piece) => piece !== undefined)
  if (stated.length === 0) return []
  const unit = card(anchorOf.controller(controller.id), controllerName(scene, controller), stated)
  return clause(scene, `who.controller.${controller.id}`, asked.identity, unit)
}

/** The only controller, told in the section itself. */
function issuer(scene: Scene): readonly Clause[] {
  return scene.issuers.flatMap((controller) => [
    ...clause(scene, 'who.about', asked.identity, controller.about && scene.text(controller.about)),
    ...clause(
      scene,
      'who.contact',
      asked.identity,
      controllerFacts(scene, controller, anchorOf.controller(controller.id)),
    ),
    ...clause(scene, 'who.dpo', allOf(asked.dpo, asked.identity), officer(scene, controller)),
    ...clause(scene, 'who.representative', asked.identity, represented(scene, controller)),
    ...clause(scene, 'who.notes', asked.identity, ...notesOf(scene, controller.notes)),
  ])
}
