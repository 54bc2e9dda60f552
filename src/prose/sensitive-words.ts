import type { SensitiveKind } from '../facts/sensitive.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import type { Topic } from './phrases/phrase-books.js'
import type { Said } from './phrases-found.js'
import { saidAs, says, sentencesSaidAs } from './said.js'

/** What words mostly reveal: a category of Article 9, or crimes. */
export type Revealed = Exclude<SensitiveKind, 'stated-as-special'>

/** Words that make one ask what data reveal. */
export interface Revealing extends Said {
  readonly reveals: Revealed
}

const topics = [
  ['soundsLikeHealth', 'health'],
  ['soundsLikeOrigin', 'racial-or-ethnic-origin'],
  ['soundsLikeBelief', 'religious-or-philosophical-beliefs'],
  ['soundsLikeUnion', 'trade-union-membership'],
  ['soundsLikePolitics', 'political-opinions'],
  ['soundsLikeBiometry', 'biometric'],
  ['soundsLikeGenes', 'genetic'],
  ['soundsLikeSex', 'sex-life-or-orientation'],
  ['soundsLikeCrime', 'criminal'],
] as const satisfies readonly (readonly [Topic, Revealed])[]

/** The data whose names sound sensitive, each by its place, with what it sounds like first. */
export const sensitiveNames = oncePerModel((model: Model): ReadonlyMap<Pointer, Revealing> => {
  const all = topics.flatMap(([topic, reveals]) => saidAs(model, topic, 'data').map((said) => ({ ...said, reveals })))
  const labels = all.flatMap((it) => {
    const [register, id, field = 'label'] = keysOf(it.at)
    return register === 'data' && id !== undefined && field === 'label' ? [[child('', register, id), it] as const] : []
  })
  return new Map(labels.reverse())
})

/** What the words of a sentence reveal. */
export const revealedIn = (it: Pick<Said, 'sentence' | 'language'>): ReadonlySet<Revealed> =>
  new Set(topics.flatMap(([topic, reveals]) => (says(it, topic) ? [reveals] : [])))

/** What is said to be done with sensitive data, or decided by them, unless the sentence denies it. */
export const sensitiveUses = oncePerModel((model: Model): readonly Revealing[] =>
  topics.flatMap(([topic, reveals]) =>
    sentencesSaidAs(model, topic, 'purpose', 'decision')
      .filter((said) => !says(said, 'serviceSetAside'))
      .map((said) => ({ ...said, reveals })),
  ),
)
