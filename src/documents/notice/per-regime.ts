import type { Regime } from '../../law/citation.js'
import { unique } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import type { Cites, Scene } from '../clauses/scene.js'
import { keySlot, Slot } from '../words/slot.js'

/** Words on provisions of their own; nothing where none of them is law on the day. */
export function resting(scene: Scene, cites: Cites, words: Slot | undefined): Slot | undefined {
  const inForce = scene.inForce(cites)
  return words === undefined || inForce.length === 0 ? undefined : new Slot(words.content, words.raw, words.at, inForce)
}

/** What some laws of a notice make of something. */
interface Told {
  readonly regimes: readonly Regime[]
  readonly words: Slot
}

/**
 * What each law of a notice makes of something: once where all make the same of it, else with the readers it is for. Those
 * of EU and UK law stand together where these agree.
 */
export function perRegime(scene: Scene, say: (regime: Regime) => Slot | undefined): readonly Slot[] {
  const all = scene.regimes.flatMap((regime): readonly Told[] => {
    const words = say(regime)
    return words ? [{ regimes: [regime], words }] : []
  })
  const [first] = all
  if (first && all.length === scene.regimes.length && all.every((it) => isSame(it, first))) return [asOne(all).words]
  const [swiss, others] = [all.filter(isSwiss), all.filter((it) => !isSwiss(it))]
  const together = others.every((it) => isSame(it, others[0])) && others.length > 0 ? [asOne(others)] : others
  return [...together, ...swiss].map(({ regimes, words }) => forReaders(scene, regimes, words))
}

const isSame = ({ words }: Told, other: Told | undefined): boolean => words.raw === other?.words.raw

const isSwiss = ({ regimes }: Told): boolean => regimes.includes('ch')

/** The same words of several laws once, for all that they show and rest on. */
function asOne(same: readonly Told[]): Told {
  const slots = same.map(({ words }) => words)
  const { content = [], raw = '' } = slots[0] ?? {}
  return {
    regimes: same.flatMap(({ regimes }) => regimes),
    words: new Slot(content, raw, unique(slots.flatMap(({ at }) => at)), unique(slots.flatMap(({ cites }) => cites))),
  }
}

/** Words that hold under some laws of a notice only, after the readers that they are for. */
export const forReaders = (scene: Scene, regimes: readonly Regime[], text: Slot): Slot =>
  regimes.length === scene.regimes.length ? text : scene.say('under', { regime: readersOf(scene, regimes), text })

/**
 * The readers whom some laws of a notice are for: by the countries that they live in, where the notice says which these
 * are and each belongs to one of its laws; else the laws themselves.
 */
export function readersOf(scene: Scene, regimes: readonly Regime[]): Slot {
  const { notice, law } = scene
  const countries = notice?.audienceCountries ?? []
  const lawsOf = (country: string) => scene.regimes.filter((regime) => law.inArea(regime, country))
  const theirs = countries.filter((country) => lawsOf(country).some((regime) => regimes.includes(regime)))
  const areAllTold =
    countries.every((country) => lawsOf(country).length === 1) &&
    regimes.every((regime) => theirs.some((country) => law.inArea(regime, country)))
  if (!notice || theirs.length === 0 || theirs.length > longestList || !areAllTold) return lawsName(scene, regimes)
  const at = child(notice, 'audienceCountries')
  const names = theirs.map((country) =>
    scene.say('readers.country', { country: keySlot(country, [at]), name: scene.country(country, at) }),
  )
  return scene.say('readers.in', { countries: scene.list(names) })
}

/** More countries than these are more easily told by their law. */
const longestList = 3

/** How the laws of a notice that say something together are called. */
function lawsName(scene: Scene, regimes: readonly Regime[]): Slot {
  const has = (regime: Regime): boolean => regimes.includes(regime)
  if (has('eu') && has('uk')) return scene.say('regime.eu-uk', {})
  return scene.say(has('uk') ? 'regime.uk' : has('ch') ? 'regime.ch' : 'regime.eu', {})
}

/** Words of EU and UK law; for their readers where the notice follows Swiss law as well, which does not say so. */
export const outsideSwissLaw = (scene: Scene, text: Slot): Slot =>
  forReaders(
    scene,
    scene.regimes.filter((regime) => regime !== 'ch'),
    text,
  )
