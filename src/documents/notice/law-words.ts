import type { Regime } from '../../law/citation.js'
import type { LawItem, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { linkedWords, urlSlot } from '../clauses/damaged-words.js'
import type { Scene } from '../clauses/scene.js'
import { oneLine } from '../tree/one-line.js'
import { plainSlot, type Slot } from '../words/slot.js'

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

/** The laws that stand behind the bases of a purpose for all readers of some regimes, as they are printed there. */
export const lawsOfBases = (scene: Scene, { basis }: Purpose, regimes: readonly Regime[]): readonly unknown[] =>
  each(basis)
    .filter((it) => regimes.every((regime) => it.regimes?.includes(regime) ?? true))
    .flatMap(({ law }) => lawNames(scene, law).map(({ raw }) => raw))
