import { writtenDuration } from '../../../../facts/duration.js'
import { type KeptTogether, keptTogether, type LongestPeriod } from '../../../../facts/scope/longest-periods.js'
import { unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { oneOrBullets, type Piece } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, keySlot, placed, type Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { allOrCount, inSomeCases, type Line, line, missingMark } from './line.js'

/** The longest period from each start, what ends some storage instead, and apart from both what has no fixed end. */
export function howLongAtMost(scene: Scene): readonly Line[] {
  const kept = keptTogether(scene)
  const at = scene.purposes.map((purpose) => child(purpose, 'retention'))
  const unstated = at.filter((it) => scene.missing('storage-period', it))
  const gap = missingMark(scene, 'gap.some-periods', unstated)
  return [
    line(scene, 'how-long', scene.say('short.period', {}), asked.period, periods(scene, kept), ...gap),
    line(scene, 'how-long', scene.say('short.unending', {}), asked.period, unending(scene, kept)),
  ]
}

/** So many are taken in at a glance. */
const glance = 3

function periods(scene: Scene, { longest, events }: KeptTogether): Piece {
  const all = [
    ...longest.map((it) => periodWords(scene, it)),
    ...events.map(({ until, isConditional, at }) =>
      inSomeCases(scene, isConditional, alsoAt(scene.say('period.until', { event: scene.text(until) }), ...at)),
    ),
  ]
  if (all.length <= glance) return oneOrBullets(all)
  const rest = all.slice(glance - 1)
  const count = keySlot(rest.length, unique(rest.flatMap((slot) => slot.at)))
  return oneOrBullets([...all.slice(0, glance - 1), mention('how-long', scene.say('short.periods-more', { count }))])
}

function periodWords(scene: Scene, { after, length, isExact, at }: LongestPeriod): Slot {
  const period = placed(scene.duration(writtenDuration(length), ''), at)
  if (!after) return scene.say('short.period-unstated', { period })
  const event = scene.text(after)
  return isExact ? scene.say('period.after', { period, event }) : scene.say('short.period-most', { period, event })
}

function unending(scene: Scene, { open }: KeptTogether): Piece {
  if (open.length === 0) return undefined
  const titles = open.map(({ purpose, isPart, at }) =>
    inSomeCases(scene, isPart, alsoAt(purposeTitle(scene, purpose), ...at)),
  )
  return allOrCount('how-long', titles, (count) => scene.say('short.uses', { count }), { names: 3, words: 20 })
}
