import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import type { Text } from '../../../../model/types.js'
import { each } from '../../../../model/value.js'
import { authorText } from '../../../clauses/author-text.js'
import { clause, listing, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Block } from '../../../tree/nodes.js'
import { keySlot, type Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import { promisesInIntro } from '../../promises.js'
import { asked } from '../../provisions.js'
import { elsewhere } from './elsewhere.js'

/** What the notice says of itself. */
export function aboutTheNotice(scene: Scene): readonly Clause[] {
  const { notice } = scene
  const row12 = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.transparency, ...pieces)
  const audience = isToldByPart(scene) ? [] : (notice?.audience ?? []).map((people) => peopleName(scene, people))
  const { covers, excludes, limitedTo, words, notes } = notice?.scope ?? {}
  return [
    ...clause(
      scene,
      'who.scope',
      asked.transparency,
      words && scene.text(words),
      values([
        row12(scene.say('who.audience', {}), listing(scene, audience)),
        row12(scene.say('who.covers', {}), oneOrBullets((covers ?? []).flatMap((it) => elsewhere(scene, it)))),
        row12(scene.say('who.limited', {}), limitedTo && scene.text(limitedTo)),
        row12(scene.say('who.excludes', {}), oneOrBullets((excludes ?? []).flatMap((it) => elsewhere(scene, it)))),
        row12(
          scene.say('who.other-notices', {}),
          oneOrBullets((notice?.other ?? []).flatMap((it) => elsewhere(scene, it))),
        ),
      ]),
      ...notesOf(scene, notes),
      notice?.incomplete && scene.text(notice.incomplete),
      ...notesOf(scene, notice?.notes),
    ),
  ]
}

/** That the laws of several places apply. */
export function whichLaws(scene: Scene): readonly Clause[] {
  const { model, regimes } = scene
  if (!model.regimes || regimes.length < 2) return []
  const key = keySlot([...regimes].sort().join('_'), ['/regimes'])
  return clause(scene, 'who.laws', asked.transparency, scene.say('who.laws', { regimes: key }))
}

/** Whether each group of readers heads what concerns it, which says whom the notice is for. */
function isToldByPart({ model, notice, purposes }: Scene): boolean {
  const concerned = purposes.flatMap(({ dataSubjects }) => each(dataSubjects).map(({ target }) => target))
  return speaksToSeveral(model, notice) && (notice?.audience ?? []).every((people) => concerned.includes(people))
}

/** The introduction, with what the author promises in it. */
export const introduction = (scene: Scene, intro: Text): readonly Block[] =>
  authorText(
    scene,
    intro,
    ...promisesInIntro(scene).flatMap(({ words, notes }) => [
      ...(words ? scene.text(words).at : []),
      ...notesOf(scene, notes).flatMap(({ at }) => at),
    ]),
  )
