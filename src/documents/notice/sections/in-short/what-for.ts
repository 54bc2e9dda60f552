import { collected } from '../../../../facts/scope/collected-data.js'
import { each, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { blocksOf, oneOrBullets } from '../../../clauses/blocks.js'
import { peopleName, phrasesOf, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { partMentions } from '../what-we-collect/people-parts.js'
import { allOrCount, isConditional, isWithin, type Line, line, missingMark, unlisted, withLimits } from './line.js'

/** Whose data the notice is about, where these are several groups: each leads to what is collected of it. */
export function aboutWhom(scene: Scene): Line {
  const used = unique(scene.purposes.flatMap(({ dataSubjects }) => each(dataSubjects).map(({ target }) => target)))
  const audience = scene.notice?.audience ?? []
  const groups = audience.length > 0 ? audience : used
  if (groups.length < 2) return []
  // That there are several, whoever they are, follows from all that is done.
  const uses = scene.purposes.flatMap(({ dataSubjects }) => each(dataSubjects).map(({ at }) => at))
  const data = collected(scene)
  const names = groups.map((group) => peopleName(scene, group))
  // The section that has all of them by name: a number promises nobody a part of their own.
  const section = groups.every((group) => used.includes(group)) ? 'what-we-collect' : 'who-we-are'
  const room = { names: 6, words: 30 }
  if (isWithin(names, room)) {
    const parts = oneOrBullets(partMentions(scene, data, groups).map(unlisted))
    return line(scene, 'what-we-collect', alsoAt(scene.say('short.people', {}), uses), asked.transparency, parts)
  }
  const told = allOrCount(section, names, (count) => scene.say('short.people-count', { count }), room)
  return line(scene, section, alsoAt(scene.say('who.audience', {}), uses), asked.transparency, told)
}

/** A few purposes, each without a limit, as the end of one sentence: "to run your membership and to keep our books". */
function inOneBreath(scene: Scene): Slot | undefined {
  const { purposes } = scene
  const phrases = purposes.length <= 4 && !purposes.some(isConditional) ? phrasesOf(scene, purposes) : undefined
  return phrases && scene.list(phrases.map(unlisted))
}

/** What data are used for. */
export function whatFor(scene: Scene): Line {
  const missing = scene.missing('purposes', '/purposes') ? ['/purposes'] : []
  const names = scene.purposes.map((purpose) => {
    const title = withLimits(scene, purposeTitle(scene, purpose), purpose)
    return purpose.certainty === undefined ? title : alsoAt(title, child(purpose, 'certainty'))
  })
  const told =
    names.length === 0
      ? undefined
      : (inOneBreath(scene) ??
        allOrCount('why', names, (count) => scene.say('short.uses', { count }), { names: 6, words: 36 }))
  return line(
    scene,
    'why',
    scene.say('short.why', {}),
    asked.purposes,
    ...blocksOf([told, ...missingMark(scene, 'gap.purposes', missing)]),
  )
}
