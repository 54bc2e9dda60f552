import type { Marketing, MarketingOptOut } from '../../../../model/types.js'
import { isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { refusalWords } from '../../asides.js'

/** How people stop messages, and on what condition. */
export function stopping(scene: Scene, { optOut }: Marketing): readonly Slot[] {
  if (isNone(optOut)) return refusalWords(scene, scene.say('marketing.stop-none', {}), optOut)
  const stop = some(optOut)
  if (!stop) return []
  // A link in each message says that every message has one.
  const isInMessage = stop.routes?.includes('link-in-message') === true
  return [
    ...(stop.atCollection === true
      ? [placed(scene.say('marketing.at-collection', {}), [child(stop, 'atCollection')])]
      : []),
    ...(stop.everyMessage === true && !isInMessage
      ? [placed(scene.say('marketing.every-message', {}), [child(stop, 'everyMessage')])]
      : []),
    ...ways(scene, stop),
    ...(stop.conditions ? [scene.say('marketing.condition', { condition: scene.text(stop.conditions) })] : []),
  ]
}

function ways(scene: Scene, stop: MarketingOptOut): readonly Slot[] {
  const how = howTo(scene, stop)
  if (stop.atAnyTime !== true) return how ? [scene.say('marketing.stop', { how })] : []
  const at = child(stop, 'atAnyTime')
  return [
    how ? alsoAt(scene.say('marketing.any-time-how', { how }), at) : placed(scene.say('marketing.any-time', {}), [at]),
  ]
}

function howTo(scene: Scene, stop: MarketingOptOut): Slot | undefined {
  if (stop.how) return scene.text(stop.how)
  const routes = (stop.routes ?? []).map((route) => placed(scene.say(`route.${route}`, {}), [child(stop, 'routes')]))
  return routes.length > 0 ? scene.list(routes, 'disjunction') : undefined
}
