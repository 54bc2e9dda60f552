import { arrangementsHere, howTheyDecide, partners } from '../../../../facts/scope/who-decides.js'
import type { Controller } from '../../../../model/types.js'
import { clause } from '../../../clauses/blocks.js'
import { unmentioned } from '../../../clauses/mention.js'
import { controllerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { together as allOf, asked } from '../../provisions.js'

/** Who gives the notice and how they stand to each other. */
export function identity(scene: Scene): readonly Clause[] {
  const { issuers } = scene
  if (issuers.length === 0) {
    const gap = scene.missing('controller', '/controllers')
    return gap ? clause(scene, 'who.controller', asked.identity, scene.gap('gap.controller', gap.at)) : []
  }
  const others = partners(scene).filter(({ role }) => role === 'joint')
  // An arrangement that is told names those who decide together itself.
  const together = others.length > 0 && issuers.length === 1 && arrangementsHere(scene).length === 0
  return clause(
    scene,
    'who.controller',
    allOf(asked.transparency, asked.identity),
    relation(scene),
    together
      ? scene.say('who.joint-with', { controllers: scene.list(others.map((it) => introduced(scene, it))) })
      : undefined,
  )
}

/** A controller by its name, with the short name that the texts of a declaration use. */
export function introduced(scene: Scene, controller: Controller): Slot {
  const name = controllerName(scene, controller)
  const short = shortName(scene, controller, name)
  return short ? scene.say('who.introduced', { name, short }) : name
}

/** The short name, unless the name brings it, as in "Rowing League (RL)". */
function shortName(scene: Scene, { name: own, shortName: declared }: Controller, name: Slot): Slot | undefined {
  const short = own && declared && scene.text(declared)
  return short && !String(name.raw).includes(`(${short.raw})`) ? short : undefined
}

/** How those who give the notice stand to each other, as far as it is stated. */
function relation(scene: Scene): Slot {
  const { issuers } = scene
  const names = scene.list(issuers.map((it) => introduced(scene, it)))
  const [first] = issuers
  switch (howTheyDecide(scene)) {
    case 'alone':
      return first ? alone(scene, first) : names
    case 'with-others':
      return scene.say('who.joint-others', { controller: unmentioned(names) })
    case 'together':
      return scene.say('who.joint', { controllers: names })
    case 'separately':
      return scene.say('who.separate', { controllers: names })
    case 'unsaid':
      return scene.say('who.several', { controllers: names })
  }
}

/** The only one: what is said of it stands right beneath, so that its name leads nowhere. */
function alone(scene: Scene, only: Controller): Slot {
  const controller = unmentioned(controllerName(scene, only))
  const short = shortName(scene, only, controller)
  return short ? scene.say('who.sole-short', { controller, short }) : scene.say('who.sole', { controller })
}
