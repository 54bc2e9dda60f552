import { decisionsIn, profilesIn } from '../../../../facts/scope/automated-processing.js'
import { collected, sourcesHere, toldFor } from '../../../../facts/scope/collected-data.js'
import { publishedIn } from '../../../../facts/scope/receiving.js'
import { byKind, sensitiveUses } from '../../../../facts/scope/sensitive-uses.js'
import { keptForever } from '../../../../facts/scope/unexpected-uses.js'
import { isIndirect } from '../../../../facts/sources.js'
import { unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { oneOrBullets } from '../../../clauses/blocks.js'
import { dataName, kindName, purposeTitle, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { asked, both, together } from '../../provisions.js'
import { countries } from './countries.js'
import { first, type Line, line, type Short } from './line.js'

/** What people would not expect, as far as it is declared. */
export function surprises(short: Short): readonly Line[] {
  const { scene } = short
  const kinds = byKind(sensitiveUses(scene)).map((uses) => kindName(scene, uses))
  const data = collected(scene)
  const sources = sourcesHere(scene, data).filter(isIndirect)
  const givers = sources.map((source) => alsoAt(sourceLabel(scene, source), ...toldFor(scene, data, source)))
  return [
    line(
      short,
      'sensitive-data',
      scene.say('short.sensitive', {}),
      together(asked.purposes, both('9.1', '10')),
      oneOrBullets(kinds),
    ),
    line(
      short,
      'what-we-collect',
      scene.say('short.sources', {}),
      together(asked.source, asked.categories),
      first(short, 'what-we-collect', givers),
    ),
    line(short, 'who-receives', scene.say('short.published', {}), asked.recipients, oneOrBullets(published(scene))),
    ...countries(short),
    line(short, 'automated-decisions', scene.say('short.decisions', {}), asked.decisions, oneOrBullets(decided(scene))),
    line(
      short,
      'automated-decisions',
      scene.say('short.profiling', {}),
      asked.transparency,
      oneOrBullets(profiled(scene)),
    ),
    line(short, 'how-long', scene.say('short.unending', {}), asked.period, oneOrBullets(unending(scene))),
  ]
}

/** The data that anyone can see, where a recipient is the public. */
const published = (scene: Scene): readonly Slot[] =>
  publishedIn(scene).map(({ datum, at }) => {
    const name = dataName(scene, datum)
    return placed(name, unique([...name.at, ...at]))
  })

const decided = (scene: Scene): readonly Slot[] =>
  decisionsIn(scene)
    .filter(({ thing }) => thing.solelyAutomated === true)
    .flatMap(({ thing, purpose }) => {
      const words = thing.decides ? scene.text(thing.decides) : purpose && purposeTitle(scene, purpose)
      return words ? [placed(words, [...words.at, child(thing, 'solelyAutomated')])] : []
    })

const profiled = (scene: Scene): readonly Slot[] =>
  profilesIn(scene).flatMap(({ thing, purpose }) => {
    const words = thing.does ? scene.text(thing.does) : purpose && purposeTitle(scene, purpose)
    return words ? [placed(words, [...words.at, thing.at])] : []
  })

const unending = (scene: Scene): readonly Slot[] =>
  keptForever(scene).flatMap(({ purpose, data, at }) => {
    const names = data.length > 0 ? data.map((datum) => dataName(scene, datum)) : [purposeTitle(scene, purpose)]
    return names.map((name) => placed(name, unique([...name.at, ...at])))
  })
