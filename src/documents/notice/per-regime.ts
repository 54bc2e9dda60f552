import type { Regime } from '../../law/citation.js'
import { unique } from '../../model/value.js'
import type { Cites, Scene } from '../clauses/scene.js'
import { Slot } from '../words/slot.js'

/** Words on provisions of their own; nothing where none of them is law on the day. */
export function resting(scene: Scene, cites: Cites, words: Slot | undefined): Slot | undefined {
  const inForce = scene.inForce(cites)
  return words === undefined || inForce.length === 0 ? undefined : new Slot(words.content, words.raw, words.at, inForce)
}

/** What each law of a notice makes of something: once where all make the same of it, else under the name of each. */
export function perRegime(scene: Scene, say: (regime: Regime) => Slot | undefined): readonly Slot[] {
  const told = scene.regimes.flatMap((regime) => {
    const words = say(regime)
    return words ? [{ regime, words }] : []
  })
  const [first] = told
  if (!first) return []
  if (told.length === scene.regimes.length && told.every(({ words }) => words.raw === first.words.raw)) {
    const { content, raw } = first.words
    const all = told.map(({ words }) => words)
    return [new Slot(content, raw, unique(all.flatMap(({ at }) => at)), unique(all.flatMap(({ cites }) => cites)))]
  }
  return told.map(({ regime, words }) => scene.say('under', { regime: scene.say(`regime.${regime}`, {}), text: words }))
}

/** How the laws of a notice that say something together are called; those of Switzerland speak for themselves. */
export function lawsName(scene: Scene, regimes: readonly Regime[]): Slot {
  const [regime = 'eu', ...more] = regimes
  return more.length > 0 ? scene.say('regime.eu-uk', {}) : scene.say(`regime.${regime}`, {})
}

/** Words of EU and UK law; under their name where the notice follows Swiss law as well, which does not say so. */
export function outsideSwissLaw(scene: Scene, text: Slot): Slot {
  const others = scene.regimes.filter((regime) => regime !== 'ch')
  if (others.length === scene.regimes.length) return text
  return scene.say('under', { regime: lawsName(scene, others), text })
}
