import type { Purpose } from '../../../../model/types.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'
import { hedgeOf, wordsInstead } from '../../asides.js'
import { type BasisTold, basesTold } from '../../basis/basis-told.js'
import type { Told } from '../../told.js'
import { besidesTold, decidersTold, limitsTold } from './around-words.js'
import { marketingTold } from './marketing-words.js'
import { provisionTold } from './provision-words.js'
import { dataTold, peopleTold, sourcesTold } from './uses-words.js'

/** All that is told of a purpose under labels, by the column in which it stands where purposes are a table. */
export interface PurposeTold {
  readonly people: Told
  readonly data: Told
  readonly sources: Told
  readonly bases: readonly BasisTold[]
  readonly provision: Told
  /** In which case it is done at all, and for which products. */
  readonly when: Told
  /** What stands in no column of its own: before the data, and after what must be given. */
  readonly first: readonly Told[]
  readonly last: readonly Told[]
}

/** Each fact of a purpose, ready to be told below those of others. */
export const purposeTold = (scene: Scene, purpose: Purpose, above: readonly Purpose[] = []): PurposeTold => ({
  people: peopleTold(scene, purpose),
  data: dataTold(scene, purpose),
  sources: sourcesTold(scene, purpose),
  bases: basesTold(scene, purpose, above),
  provision: provisionTold(scene, purpose),
  when: limitsTold(scene, purpose),
  first: decidersTold(scene, purpose),
  last: [marketingTold(scene, purpose), ...besidesTold(scene, purpose)],
})

/** What a purpose is, in sentences of its author, and how firm that is. */
export const described = (scene: Scene, purpose: Purpose): readonly Slot[] => [
  ...(purpose.title && purpose.description ? [scene.text(purpose.description)] : []),
  ...wordsInstead(scene, purpose.words, [purpose.description]).filter((words) => !isTitle(scene, purpose, words)),
  ...hedgeOf(scene, purpose),
]

/** The words of a published text may be the title itself. */
const isTitle = (scene: Scene, { title }: Purpose, words: Slot): boolean =>
  title !== undefined && scene.text(title).raw === words.raw
