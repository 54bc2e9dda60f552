import type { Purpose } from '../../model/types.js'
import { purposeTitle } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { placed, type Slot } from '../words/slot.js'

/** Purposes by their names; in two words where they are all that a document tells of. */
export const usesName = (scene: Scene, purposes: readonly Purpose[]): readonly Slot[] =>
  isEverything(scene, purposes)
    ? [
        placed(
          scene.say('all-uses', {}),
          purposes.map(({ at }) => at),
        ),
      ]
    : purposes.map((purpose) => purposeTitle(scene, purpose))

/** Whether some purposes are all of several, or none has to be named because there is none. */
const isEverything = ({ purposes: all }: Scene, purposes: readonly Purpose[]): boolean =>
  purposes.length === all.length && purposes.length !== 1
