import { holdsNoData } from '../../facts/purposes.js'
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

/** Whether some purposes are all of several, but for those that hold no data, or none has to be named because there is none. */
function isEverything({ purposes: all }: Scene, purposes: readonly Purpose[]): boolean {
  if (purposes.length === 1 || (purposes.length === 0 && all.length > 0)) return false
  const named = new Set(purposes)
  return all.every((purpose) => named.has(purpose) || holdsNoData(purpose))
}
