import type { LawItem } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { linkedWords, urlSlot } from '../clauses/damaged-words.js'
import type { Scene } from '../clauses/scene.js'
import { plainSlot, type Slot } from '../words/slot.js'
import { oneLine } from '../words/values.js'

/** The names of laws, each with its provision. */
export const lawNames = (scene: Scene, items: readonly LawItem[] | undefined): readonly Slot[] =>
  (items ?? []).flatMap((item) => {
    const { provision, at } = item
    const title = titleOf(scene, item)
    const part = provision === undefined ? undefined : plainSlot(oneLine(provision), [child(at, 'provision')])
    if (!title) return part ?? []
    return part ? scene.say('pair', { first: title, second: part }) : title
  })

/** As a link where it says where it can be read. */
function titleOf(scene: Scene, { title, url }: LawItem): Slot | undefined {
  return title ? linkedWords(scene, scene.text(title), url) : urlSlot(scene, url)
}

/** The laws behind something, as one line; nothing where none is named. */
export function laws(scene: Scene, items: readonly LawItem[] | undefined): readonly Slot[] {
  const names = lawNames(scene, items)
  return names.length === 0 ? [] : [scene.say('law', { laws: scene.list(names) })]
}
