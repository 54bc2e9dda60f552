import { decisionsIn, profilesIn } from '../../../../facts/scope/automated-processing.js'
import { collected, sourcesHere, toldFor } from '../../../../facts/scope/collected-data.js'
import { type Published, publishedIn } from '../../../../facts/scope/receiving.js'
import { byKind, sensitiveUses } from '../../../../facts/scope/sensitive-uses.js'
import { isIndirect } from '../../../../facts/sources.js'
import { some, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { oneOrBullets } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import { countryName, dataName, kindName, purposeTitle, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { inSomeCases, isConditional, type Line, line, marked, seriesOrCount } from './line.js'

/** What people would not expect, as far as it is declared: each leads to the section that tells it. */
export function surprises(scene: Scene): Line {
  const of = (section: string, label: Slot, names: readonly Slot[]): readonly Slot[] =>
    names.length === 0
      ? []
      : [scene.say('labelled', { label: mention(section, label), value: seriesOrCount(scene, names) })]
  const open = published(scene)
  const told = [
    ...of('other-countries', scene.say('short.abroad', {}), elsewhere(scene)),
    ...of('sensitive-data', scene.say('short.sensitive', {}), sensitive(scene)),
    ...of('who-receives', scene.say('short.published', {}), open.data),
    ...of('who-receives', scene.say('short.published-for', {}), open.uses),
    ...of('automated-decisions', scene.say('short.decisions', {}), decided(scene)),
    ...of('automated-decisions', scene.say('short.profiling', {}), profiled(scene)),
    ...of('what-we-collect', scene.say('short.sources', {}), givers(scene)),
  ]
  return line(scene, undefined, scene.say('short.surprises', {}), asked.transparency, oneOrBullets(told))
}

/** The places abroad that data go to without a recipient who could be named. */
function elsewhere(scene: Scene): readonly Slot[] {
  const places = some(scene.model.transfers)?.places ?? []
  return places
    .filter(({ purposes }) => purposes?.some(({ id }) => scene.purposes.some((purpose) => purpose.id === id)) ?? true)
    .flatMap((place) => {
      const { country, region, at } = place
      const name =
        country === undefined ? region && scene.text(region) : countryName(scene, country, child(at, 'country'))
      return name ? [inSomeCases(scene, isConditional(place), marked(name))] : []
    })
}

const sensitive = (scene: Scene): readonly Slot[] => byKind(sensitiveUses(scene)).map((uses) => kindName(scene, uses))

/** The data that anyone can see, as far as they are named; where they are not, the uses that publish some. */
function published(scene: Scene): { readonly data: readonly Slot[]; readonly uses: readonly Slot[] } {
  const all = publishedIn(scene)
  const named = unique(all.flatMap(({ data }) => data))
  const open = all.filter(({ data }) => data.length === 0)
  const isLimited = ({ use }: Published): boolean => isConditional(use) || isConditional(use.target)
  return {
    data: named.map((datum) => {
      const here = all.filter(({ data }) => data.includes(datum))
      const name = alsoAt(dataName(scene, datum), ...here.map(({ use }) => use.at))
      return inSomeCases(scene, here.every(isLimited), name)
    }),
    uses: open.map((it) => inSomeCases(scene, isLimited(it), alsoAt(purposeTitle(scene, it.purpose), it.use.at))),
  }
}

const decided = (scene: Scene): readonly Slot[] =>
  decisionsIn(scene)
    .filter(({ thing }) => thing.solelyAutomated === true)
    .flatMap(({ thing, purpose }) => {
      const words = thing.decides ? scene.text(thing.decides) : purpose && purposeTitle(scene, purpose)
      return words ? [alsoAt(words, child(thing, 'solelyAutomated'))] : []
    })

const profiled = (scene: Scene): readonly Slot[] =>
  profilesIn(scene).flatMap(({ thing, purpose }) => {
    const words = thing.does ? scene.text(thing.does) : purpose && purposeTitle(scene, purpose)
    return words ? [inSomeCases(scene, thing.when !== undefined, placed(words, unique([...words.at, thing.at])))] : []
  })

function givers(scene: Scene): readonly Slot[] {
  const data = collected(scene)
  return sourcesHere(scene, data)
    .filter(isIndirect)
    .map((source) => alsoAt(sourceLabel(scene, source), ...toldFor(scene, data, source)))
}
