import { decisionsIn, profilesIn } from '../../../../facts/scope/automated-processing.js'
import { collected, sourcesHere, toldFor } from '../../../../facts/scope/collected-data.js'
import { type Limit, limitIn, limitOf, limitOfAll } from '../../../../facts/scope/limit.js'
import { isPurposeHere } from '../../../../facts/scope/purposes-here.js'
import { othersReceiving, type Published, publishedIn } from '../../../../facts/scope/receiving.js'
import { limitOfTold, recipientsTold } from '../../../../facts/scope/recipients-told.js'
import { byKind, sensitiveUses } from '../../../../facts/scope/sensitive-uses.js'
import { onlyAbout } from '../../../../facts/scope/source-ties.js'
import { isIndirect } from '../../../../facts/sources.js'
import { grouped } from '../../../../model/grouped.js'
import { oncePer } from '../../../../model/once-per-model.js'
import type { Profiling, Purpose, Source } from '../../../../model/types.js'
import { each, some, unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { oneOrBullets } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import { countryName, dataName, kindName, peopleName, purposeTitle, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { weakened } from '../../limits.js'
import { asked } from '../../provisions.js'
import { awayWords } from './away-words.js'
import { inSomeCases, isConditional, type Line, line, marked, seriesOrCount, withLimits } from './line.js'
import { receiverWords } from './who-gets-it.js'

/** What is done, as far as it is named, and the uses that do what is not. */
interface Told {
  readonly things: readonly Slot[]
  readonly uses: readonly Slot[]
}

/** What people would not expect, as far as it is declared: each leads to the section that tells it. */
export function surprises(scene: Scene): Line {
  const of = (section: string, label: Slot, names: readonly Slot[]): readonly Slot[] =>
    names.length === 0
      ? []
      : [scene.say('labelled', { label: mention(section, label), value: seriesOrCount(scene, names) })]
  const [open, decisions, profiles] = [published(scene), decided(scene), profiled(scene)]
  const told = [
    ...of('other-countries', scene.say('short.abroad', {}), [...elsewhere(scene), ...othersAway(scene)]),
    ...of('sensitive-data', scene.say('short.sensitive', {}), sensitive(scene)),
    ...of('who-receives', scene.say('short.published', {}), open.things),
    ...of('who-receives', scene.say('short.published-for', {}), open.uses),
    ...of('automated-decisions', scene.say('short.decisions', {}), decisions.things),
    ...of('automated-decisions', scene.say('short.decisions-for', {}), decisions.uses),
    ...of('automated-decisions', scene.say('short.profiling', {}), profiles.things),
    ...of('automated-decisions', scene.say('short.profiling-for', {}), profiles.uses),
    ...givers(scene),
  ]
  return line(scene, undefined, scene.say('short.surprises', {}), asked.transparency, oneOrBullets(told))
}

/** What limits each use that names a source, or the purpose that it is of; that it gives only a part is told below. */
function limitOfGiver(scene: Scene, source: Source): Limit | undefined {
  const limits = (limitsOfGivers(scene).get(source) ?? []).map(({ limit }) => limit)
  const limit = limits.length > 0 ? limitOfAll(limits) : undefined
  return limit === 'part' ? undefined : limit
}

const limitsOfGivers = oncePer(({ model, purposes }: Scene) => {
  const own = purposes.flatMap((purpose) =>
    each(purpose.sources).map((use) => ({ source: use.target, limit: limitIn(purpose, use) })),
  )
  const general = each(model.general?.sources).map((use) => ({ source: use.target, limit: limitOf(use) }))
  return grouped([...own, ...general], ({ source }) => source)
})

/** The places abroad that data go to without a recipient who could be named. */
function elsewhere(scene: Scene): readonly Slot[] {
  const places = some(scene.model.transfers)?.places ?? []
  return places
    .filter(({ purposes }) => purposes?.some((purpose) => isPurposeHere(scene, purpose)) ?? true)
    .flatMap((place) => {
      const { country, region, at } = place
      const name =
        country === undefined ? region && scene.text(region) : countryName(scene, country, child(at, 'country'))
      return name ? [withLimits(scene, marked(name), place)] : []
    })
}

/** Those abroad who see data and are nobody else: our own people, and those who have data from a recipient or a cookie. */
function othersAway(scene: Scene): readonly Slot[] {
  const named = new Set(othersReceiving(scene).map(({ recipient }) => recipient))
  return recipientsTold(scene)
    .filter(({ recipient }) => !named.has(recipient) && awayWords(scene, recipient) !== undefined)
    .map((receiving) => {
      const words = receiverWords(scene, receiving)
      const isLimited = isConditional(receiving.recipient) || receiving.uses.length > 0
      return isLimited ? words : weakened(scene, words, limitOfTold(scene, receiving))
    })
}

const sensitive = (scene: Scene): readonly Slot[] => byKind(sensitiveUses(scene)).map((uses) => kindName(scene, uses))

/** The data that anyone can see, as far as they are named; where they are not, the uses that publish some. */
function published(scene: Scene): Told {
  const all = publishedIn(scene)
  const named = unique(all.flatMap(({ data }) => data))
  const open = all.filter(({ data }) => data.length === 0)
  const isLimited = ({ use }: Published): boolean => isConditional(use) || isConditional(use.target)
  return {
    things: named.map((datum) => {
      const here = all.filter(({ data }) => data.includes(datum))
      const name = alsoAt(
        dataName(scene, datum),
        here.map(({ use }) => use.at),
      )
      return inSomeCases(scene, here.every(isLimited), name)
    }),
    uses: open.map((it) => inSomeCases(scene, isLimited(it), alsoAt(purposeTitle(scene, it.purpose), it.use.at))),
  }
}

/** What is decided by a computer alone, as far as it is said; else the uses in which one decides. */
function decided(scene: Scene): Told {
  const alone = decisionsIn(scene).filter(({ thing }) => thing.solelyAutomated === true)
  const at = ({ thing }: (typeof alone)[number]): Pointer => child(thing, 'solelyAutomated')
  return {
    things: alone.flatMap((it) => (it.thing.decides ? [alsoAt(scene.text(it.thing.decides), at(it))] : [])),
    uses: alone.flatMap((it) =>
      it.thing.decides || !it.purpose ? [] : [alsoAt(purposeTitle(scene, it.purpose), at(it))],
    ),
  }
}

/** What is worked out about people, as far as it is said; else the uses that do it. */
function profiled(scene: Scene): Told {
  const all = profilesIn(scene).map(({ thing, purpose }) => {
    const words = thing.does ? scene.text(thing.does) : purpose && purposeTitle(scene, purpose)
    const told = words && profileLimits(scene, placed(words, unique([...words.at, thing.at])), thing, purpose)
    return { isSaid: thing.does !== undefined, told }
  })
  const of = (isSaid: boolean) => all.flatMap((it) => (it.told && it.isSaid === isSaid ? [it.told] : []))
  return { things: of(true), uses: of(false) }
}

/** A profile is no firmer than the use that makes it. */
const profileLimits = (scene: Scene, name: Slot, { when }: Profiling, purpose: Purpose | undefined): Slot =>
  when ? withLimits(scene, name, { when }) : purpose ? withLimits(scene, name, purpose) : name

/** Who gives us data, by their names; where nobody is named, only that others do. */
function givers(scene: Scene): readonly Slot[] {
  const data = collected(scene)
  const sources = sourcesHere(scene, data).filter(isIndirect)
  if (sources.length === 0) return []
  const label = mention('what-we-collect', scene.say('short.sources', {}))
  const at = unique(sources.flatMap((source) => toldFor(scene, data, source)))
  const isNamed = ({ name, controller, recipient }: Source): boolean => (name ?? controller ?? recipient) !== undefined
  if (!sources.every(isNamed)) return [alsoAt(label, at)]
  const names = sources.map((source) => {
    const name = alsoAt(sourceLabel(scene, source), toldFor(scene, data, source))
    const words = isConditional(source)
      ? withLimits(scene, name, source)
      : weakened(scene, name, limitOfGiver(scene, source))
    const people = onlyAbout(scene, data, source)?.map((group) => peopleName(scene, group))
    return people ? scene.say('what.about', { source: words, people: scene.series(people) }) : words
  })
  return [scene.say('labelled', { label, value: seriesOrCount(scene, names, { names: 5, words: 40 }) })]
}
