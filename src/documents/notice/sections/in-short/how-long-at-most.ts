import { type Duration, writtenDuration } from '../../../../facts/duration.js'
import { holdsNoData } from '../../../../facts/purposes.js'
import {
  type EndingEvent,
  isToldBy,
  type KeptTogether,
  keptTogether,
  type LongestPeriod,
} from '../../../../facts/scope/longest-periods.js'
import { periodsTold } from '../../../../facts/scope/periods-told.js'
import { unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { oneOrBullets, type Piece } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import { dataName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, keySlot, placed, type Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { periodRows } from '../how-long/period-rows.js'
import { allOrCount, inSomeCases, type Line, line, missingMark, seriesOrCount, unlisted } from './line.js'

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

/** Where few are told, each is told of what it is of: "2 uses: 60 days to 6 years" does not say which of them has which. */
function periods(scene: Scene, { longest, apart, events }: KeptTogether): Piece {
  const all = [...(apart.length + events.length <= glance ? apart : longest), ...events]
  const words = all.map((it) => inSomeCases(scene, it.isPart, whole(scene, endWords(scene, it), it)))
  if (all.length <= glance) return oneOrBullets(words)
  const number = rowsBesides(scene, all.slice(0, glance - 1))
  if (number === 0) return oneOrBullets(words)
  const count = keySlot(number, unique(words.slice(glance - 1).flatMap((slot) => slot.at)))
  return oneOrBullets([...words.slice(0, glance - 1), mention('how-long', scene.say('short.periods-more', { count }))])
}

/** How many rows with an end a reader finds in the table besides those that are told of. */
const rowsBesides = (scene: Scene, told: readonly (LongestPeriod | EndingEvent)[]): number =>
  periodRows(scene, periodsTold(scene)).filter(
    ({ clock }) => clock && clock.is !== 'open' && !told.some((it) => isToldBy(it, clock)),
  ).length

const endWords = (scene: Scene, it: LongestPeriod | EndingEvent): Slot =>
  'until' in it ? alsoAt(ending(scene, it), it.at) : lengthWords(scene, it)

const ending = (scene: Scene, { until, isInWords }: EndingEvent): Slot =>
  isInWords ? scene.text(until) : scene.say('period.until', { event: scene.text(until) })

function lengthWords(scene: Scene, { after, length, isExact, shortest, at }: LongestPeriod): Slot {
  const of = (duration: Duration): Slot => placed(scene.duration(writtenDuration(duration), ''), at)
  const period = of(length)
  const event = after && scene.text(after)
  if (shortest?.isFloor) {
    const ends = { least: of(shortest.length), most: period }
    return event ? scene.say('period.range-after', { ...ends, event }) : scene.say('short.period-between', ends)
  }
  if (event && isExact) return scene.say('period.after', { period, event })
  const most = event
    ? scene.say('short.period-most', { period, event })
    : scene.say('short.period-unstated', { period })
  return shortest ? scene.say('short.period-less', { period: most, least: of(shortest.length) }) : most
}

/** A period with what comes after it and that it has exceptions, behind the use or the data that it is of, where that is not all. */
function whole(scene: Scene, told: Slot, it: LongestPeriod | EndingEvent): Slot {
  const { archived, hasExceptions } = it
  const ended = archived === 'none' ? told : scene.say(`short.period-archived.${archived}`, { period: told })
  const value = hasExceptions ? scene.say('short.period-excepted', { period: ended }) : ended
  const label = ofWhat(scene, it)
  return label ? scene.say('labelled', { label, value }) : value
}

/**
 * The data that a period is for only, else its use or the number of these; nothing where it is of all. Data of which each has
 * a period of its own are counted: beside the shortest and the longest their names would have both.
 */
function ofWhat(scene: Scene, it: LongestPeriod | EndingEvent): Slot | undefined {
  const { purposes, only } = it
  const things = [...only.data.map((datum) => dataName(scene, datum)), ...only.records.map((it) => scene.text(it))]
  const hasSeveral = 'shortest' in it && it.shortest !== undefined
  if (things.length > 1 && hasSeveral)
    return scene.say('short.things', { count: keySlot(things.length, unique(things.flatMap((slot) => slot.at))) })
  if (things.length > 0) return seriesOrCount(scene, things)
  const [first, ...more] = purposes
  const isAll = scene.purposes.every((purpose) => holdsNoData(purpose) || purposes.includes(purpose))
  if (!first || isAll) return undefined
  return more.length === 0
    ? unlisted(purposeTitle(scene, first))
    : scene.say('short.uses', { count: keySlot(purposes.length, []) })
}

function unending(scene: Scene, { open }: KeptTogether): Piece {
  if (open.length === 0) return undefined
  const names = open.map(({ of, isPart, at }) =>
    inSomeCases(scene, isPart, alsoAt('datum' in of ? dataName(scene, of.datum) : purposeTitle(scene, of.purpose), at)),
  )
  const counted = open.some(({ of }) => 'datum' in of) ? 'short.things' : 'short.uses'
  return allOrCount('how-long', names, (count) => scene.say(counted, { count }), { names: 3, words: 20 })
}
