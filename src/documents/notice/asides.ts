import type { Note, Text } from '../../model/types.js'
import type { None } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Scene } from '../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../words/slot.js'

/** Something that its author states more or less firmly. */
interface Hedged {
  readonly at: Pointer
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
}

/** How firm a statement is, where it is less than firm: a notice hedges only where its author did. */
export const hedgeOf = (
  scene: Scene,
  { at, certainty }: Hedged,
  about: 'use' | 'basis' | 'data' | 'source' | 'cookies' | 'cookie' | 'permission' = 'use',
): readonly Slot[] =>
  certainty === undefined || certainty === 'always'
    ? []
    : [placed(scene.say(`certainty.${about}.${certainty}`, {}), [child(at, 'certainty')])]

/** What an author adds in sentences of their own. */
export const notesOf = (scene: Scene, notes: readonly Note[] | undefined): readonly Slot[] =>
  (notes ?? []).map(({ text }) => scene.text(text))

/** Why there is none, where its author says why. */
const reasonOf = (scene: Scene, { because }: None): readonly Slot[] =>
  because ? [scene.say('because', { reason: scene.text(because) })] : []

/**
 * That something is not done, or of nobody asked. What its author says of it stands in place of our sentence, in every
 * declaration: "Our website sets none" denies less than "We set no cookies", and nobody said more.
 */
export const noneWords = (scene: Scene, ours: Slot, none: None): Slot =>
  none.because ? alsoAt(scene.text(none.because), none.at) : placed(ours, [none.at])

/** What people cannot have or are not given, and why: a reason alone would not tell them that they cannot. */
export const refusalWords = (scene: Scene, ours: Slot, none: None): readonly Slot[] => [
  placed(ours, [none.at]),
  ...reasonOf(scene, none),
]

/** The words of a published notice, where a declaration holds nothing else of what they say. */
export const wordsInstead = (scene: Scene, words: Text | undefined, said: readonly unknown[]): readonly Slot[] =>
  words === undefined || said.some((it) => it !== undefined) ? [] : [scene.text(words)]
