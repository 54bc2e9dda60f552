import { arrangementsHere, howTheyDecide, partners } from '../../../../facts/scope/who-decides.js'
import type { Controller } from '../../../../model/types.js'
import { clause } from '../../../clauses/blocks.js'
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
  const names = scene.list(issuers.map((controller) => controllerName(scene, controller)))
  const we = scene.say('who.we', { controllers: scene.list(issuers.map((it) => introduced(scene, it))) })
  const others = partners(scene).filter(({ role }) => role === 'joint')
  // An arrangement that is told names those who decide together itself.
  const together = others.length > 0 && issuers.length === 1 && arrangementsHere(scene).length === 0
  return clause(
    scene,
    'who.controller',
    allOf(asked.transparency, asked.identity),
    we,
    relation(scene, names),
    together
      ? scene.say('who.joint-with', { controllers: scene.list(others.map((it) => introduced(scene, it))) })
      : undefined,
  )
}

/** A controller by its name, with the short name that the texts of a declaration use. */
export function introduced(scene: Scene, controller: Controller): Slot {
  const name = controllerName(scene, controller)
  const short = controller.name && controller.shortName && scene.text(controller.shortName)
  // A name such as "Rowing League (RL)" brings its own.
  if (!short || String(name.raw).includes(`(${short.raw})`)) return name
  return scene.say('who.introduced', { name, short })
}

/** How the controllers stand to each other, as far as it is stated. */
function relation(scene: Scene, names: Slot): Slot {
  switch (howTheyDecide(scene)) {
    case 'alone':
      return scene.say('who.sole', { controller: names })
    case 'with-others':
      return scene.say('who.joint-others', { controller: names })
    case 'together':
      return scene.say('who.joint', { controllers: names })
    case 'separately':
      return scene.say('who.separate', { controllers: names })
    case 'unsaid':
      return scene.say('who.several', { controllers: names })
  }
}
