import { isForAnother, isProcessor, onlyWorkForOthers, tellsServicesAlone } from '../../../../facts/customers.js'
import { arrangementsHere, howTheyDecide, partners } from '../../../../facts/scope/who-decides.js'
import type { Controller } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { clause, values } from '../../../clauses/blocks.js'
import { controllerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { howLongAtMost } from './how-long-at-most.js'
import { unlisted } from './line.js'
import { notDone } from './not-done.js'
import { surprises } from './surprises.js'
import { aboutWhom, whatFor } from './what-for.js'
import { whatYouCanDo } from './what-you-can-do.js'
import { whoGetsIt } from './who-gets-it.js'

/**
 * The first layer: who, for whom, what for, who gets it, how long, what may surprise, what is not done, and where to turn.
 * Each line leads to the section that tells it in full. Where names do not fit, it says how many there are; what is not
 * stated is marked here as well.
 */
export const inShort: SectionPlan = {
  id: 'in-short',
  heading: () => 'short.heading',
  clauses: (scene) => {
    const rows = [
      aboutWhom(scene),
      whatFor(scene),
      whoGetsIt(scene),
      ...howLongAtMost(scene),
      surprises(scene),
      notDone(scene),
      ...whatYouCanDo(scene),
    ]
    return [
      ...clause(scene, 'short.lead', asked.identity, lead(scene)),
      ...clause(scene, 'short', asked.transparency, values(rows)),
    ]
  },
}

function lead(scene: Scene): Slot | undefined {
  const deciding = onlyWorkForOthers(scene) ? [] : scene.issuers.filter((issuer) => !isProcessor(issuer))
  const [name, ...more] = (deciding.length > 0 ? deciding : scene.issuers).map((it) =>
    unlisted(controllerName(scene, it)),
  )
  if (!name) return undefined
  if (deciding.length === 0) return scene.say('short.lead-processors', { controllers: scene.list([name, ...more]) })
  const told =
    more.length === 0
      ? leadOfOne(scene, name)
      : scene.say('short.lead-several', { controllers: scene.series([name, ...more]) })
  const { model, purposes } = scene
  const isPartly = tellsServicesAlone(model, purposes) || purposes.some((purpose) => isForAnother(model, purpose))
  const worksForOthers = more.length === 0 && isPartly
  return worksForOthers ? scene.sentences([told, scene.say('short.lead-for-others', {})]) : told
}

/** Who else decides is nobody's surprise later: those who do it with the organisation are named beside it. */
function leadOfOne(scene: Scene, controller: Slot): Slot {
  if (howTheyDecide(scene) === 'with-others') return scene.say('short.lead-joint-others', { controller })
  const { others, isAll } = decidingWith(scene)
  if (others.length === 0) return scene.say('short.lead', { controller })
  const names = scene.list(others.map((it) => unlisted(controllerName(scene, it))))
  return scene.say(isAll ? 'short.lead-joint-all' : 'short.lead-joint', { controller, others: names })
}

/** Those who decide jointly with who gives the notice, and whether on all of its uses. */
function decidingWith(scene: Scene): { readonly others: readonly Controller[]; readonly isAll: boolean } {
  const { issuers, purposes } = scene
  const arrangements = arrangementsHere(scene)
  const parties = arrangements.flatMap(({ controllers }) => controllers ?? [])
  const joint = partners(scene).filter(({ role }) => role === 'joint')
  const others = unique([...joint, ...parties]).filter((it) => !issuers.includes(it))
  const isAll = purposes.every(
    ({ id, controllers }) =>
      others.every((it) => controllers?.includes(it) === true) ||
      arrangements.some(({ purposes: about }) => about?.some((purpose) => purpose.id === id)),
  )
  return { others, isAll }
}
