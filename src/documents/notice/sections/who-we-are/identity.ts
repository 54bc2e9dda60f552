import {
  isForAnother,
  isProcessor,
  onlyWorkForOthers,
  sortsOfCustomers,
  tellsServicesAlone,
} from '../../../../facts/customers.js'
import { arrangementsHere, howTheyDecide, partners } from '../../../../facts/scope/who-decides.js'
import type { Controller } from '../../../../model/types.js'
import { clause } from '../../../clauses/blocks.js'
import { unmentioned } from '../../../clauses/mention.js'
import { controllerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { together as allOf, asked } from '../../provisions.js'
import { forOthers } from './for-others.js'

/** Who gives the notice and how they stand to each other, and to those for whom they only carry something out. */
export function identity(scene: Scene): readonly Clause[] {
  const { issuers } = scene
  if (issuers.length === 0) {
    const gap = scene.missing('controller', '/controllers')
    return gap ? clause(scene, 'who.controller', asked.identity, scene.gap('gap.controller', gap.at)) : []
  }
  const others = partners(scene).filter(({ role }) => role === 'joint')
  // An arrangement that is told names those who decide together itself.
  const together = others.length > 0 && issuers.length === 1 && arrangementsHere(scene).length === 0
  return [
    ...clause(
      scene,
      'who.controller',
      allOf(asked.transparency, asked.identity),
      ...relation(scene),
      together
        ? scene.say('who.joint-with', { controllers: scene.list(others.map((it) => introduced(scene, it))) })
        : undefined,
    ),
    ...forOthers(scene),
  ]
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
function relation(scene: Scene): readonly Slot[] {
  const { issuers } = scene
  const isWorking = (one: Controller): boolean => isProcessor(one) || onlyWorkForOthers(scene)
  const [working, deciding] = [issuers.filter(isWorking), issuers.filter((it) => !isWorking(it))]
  const [only] = issuers
  if (deciding.length === 0 && only && issuers.length === 1) {
    return [called(scene, only, { plain: 'who.processor', short: 'who.processor-short' })]
  }
  return [
    ...(deciding.length > 0 ? [decidingWords(scene, deciding)] : []),
    ...(working.length > 0 ? [scene.say('who.processors', { organisations: introducedAll(scene, working) })] : []),
  ]
}

const introducedAll = (scene: Scene, all: readonly Controller[]): Slot =>
  scene.list(all.map((it) => introduced(scene, it)))

function decidingWords(scene: Scene, deciding: readonly Controller[]): Slot {
  const names = introducedAll(scene, deciding)
  const [first] = deciding
  switch (howTheyDecide({ ...scene, issuers: deciding })) {
    case 'alone':
      return first ? called(scene, first, decidesOnAll(scene) ? sole : ofSome) : names
    case 'with-others':
      return scene.say('who.joint-others', { controller: unmentioned(names) })
    case 'together':
      return scene.say(decidesOnAll(scene) ? 'who.joint' : 'who.joint-some', { controllers: names })
    case 'separately':
      return scene.say('who.separate', { controllers: names })
    case 'unsaid':
      return scene.say(decidesOnAll(scene) ? 'who.several' : 'who.several-some', { controllers: names })
  }
}

/** Whether none of what is done is only carried out for others, who are responsible for it. */
const decidesOnAll = ({ model, purposes }: Scene): boolean =>
  sortsOfCustomers(model).length === 0 &&
  !tellsServicesAlone(model, purposes) &&
  !purposes.some((purpose) => isForAnother(model, purpose))

/** A message about one organisation, with and without what its texts call it. */
interface Calling {
  readonly plain: 'who.sole' | 'who.sole-some' | 'who.processor'
  readonly short: 'who.sole-short' | 'who.sole-some-short' | 'who.processor-short'
}

const sole: Calling = { plain: 'who.sole', short: 'who.sole-short' }

const ofSome: Calling = { plain: 'who.sole-some', short: 'who.sole-some-short' }

/** One organisation and what it is; where it is the only one, all else stands right beneath, so that its name leads nowhere. */
function called(scene: Scene, one: Controller, { plain, short: withShort }: Calling): Slot {
  const name = controllerName(scene, one)
  const controller = scene.issuers.length === 1 ? unmentioned(name) : name
  const short = shortName(scene, one, controller)
  return short ? scene.say(withShort, { controller, short }) : scene.say(plain, { controller })
}
