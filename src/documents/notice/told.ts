import { oneOrBullets, row } from '../clauses/blocks.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import type { Slot } from '../words/slot.js'

/** Something told under a label, on provisions of its own. */
export interface Told {
  readonly label: Slot
  readonly cites: Cites
  /** Each a statement of its own; nothing is told where there is none. */
  readonly words: readonly Slot[]
}

/** As a labelled value: one statement as words, several as a list. */
export const asRow = (scene: Scene, { label, cites, words }: Told): readonly LabelledValue[] =>
  row(scene, label, cites, oneOrBullets(words))

/** Whether there is something to tell, and a law that asks for it. */
export const isTold = (scene: Scene, { cites, words }: Told): boolean =>
  words.length > 0 && scene.inForce(cites).length > 0

/** As words in a cell that holds other things as well. */
export const asWords = (scene: Scene, { label, words }: Told): Slot =>
  scene.say('labelled', { label, value: scene.sentences(words) })
