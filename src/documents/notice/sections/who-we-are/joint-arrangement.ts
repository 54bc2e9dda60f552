import { isPurposeHere } from '../../../../facts/scope/purposes-here.js'
import { isArranged } from '../../../../facts/scope/who-decides.js'
import type { Controller, JointArrangement, Purpose } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import { clause, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import { unmentioned } from '../../../clauses/mention.js'
import { controllerName, purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { documentSlot } from '../../document-slot.js'
import { givenByLaw } from '../../given-by-law.js'
import { outsideSwissLaw } from '../../per-regime.js'
import { both } from '../../provisions.js'
import { introduced } from './identity.js'

/** Swiss law asks for no essence; a declared one lets people use their rights. */
const cites: Cites = { ...both('26.2', '26.3'), ch: ['fadp:19.2'] }

/** The essence of a joint arrangement, Article 26(2). */
export function jointArrangement(scene: Scene, arrangement: JointArrangement, index: number): readonly Clause[] {
  const { purposes, essence, contactPoint, document, controllers: parties } = arrangement
  const of = (label: Slot, ...pieces: readonly Piece[]) =>
    row(scene, label, { ...both('26.2'), ch: ['fadp:19.2'] }, ...pieces)
  const told = (purposes ?? []).filter((purpose) => isPurposeHere(scene, purpose))
  return clause(
    scene,
    `who.joint.${index + 1}`,
    cites,
    parties && parties.length > 1
      ? scene.say('who.joint-parties', {
          controllers: scene.list(
            parties.map((it) => (scene.issuers.includes(it) ? named(scene, it) : introduced(scene, it))),
          ),
        })
      : undefined,
    values([
      of(scene.say('who.joint-purposes', {}), oneOrBullets(told.map((purpose) => useOf(scene, arrangement, purpose)))),
      of(scene.say('who.joint-essence', {}), essence && scene.text(essence)),
      of(scene.say('who.joint-point', {}), contactPoint && named(scene, contactPoint)),
      of(scene.say('who.joint-document', {}), document && documentSlot(scene, document)),
    ]),
    ...givenByLaw(
      scene,
      outsideSwissLaw(scene, scene.say(parties?.length === 2 ? 'who.joint-either' : 'who.joint-any', {})),
    ),
  )
}

/** A use that is arranged; who decides on it is then told here and nowhere else. */
function useOf(scene: Scene, arrangement: JointArrangement, purpose: Purpose): Slot {
  const title = purposeTitle(scene, purpose)
  return isArranged(arrangement, purpose) ? alsoAt(title, child(purpose, 'controllers')) : title
}

/** A party by its name, which leads nowhere where the section itself is about it. */
const named = (scene: Scene, party: Controller): Slot =>
  scene.issuers.length === 1 && scene.issuers.includes(party)
    ? unmentioned(controllerName(scene, party))
    : controllerName(scene, party)
