import type { NoticeOtherItem, NoticeScopeExcludesItem } from '../../../../model/types.js'
import { linkedWords, urlSlot } from '../../../clauses/damaged-words.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'

/** A site, group or notice by its name, as a link where it has an address, with what is said about it. */
export function elsewhere(scene: Scene, { label, url, where, for: use, because }: Elsewhere): readonly Slot[] {
  const name = label && scene.text(label)
  const who = name ? linkedWords(scene, name, url) : urlSlot(scene, url)
  const purpose = use && scene.text(use)
  const named = who && purpose ? scene.say('quoted-source', { what: who, detail: purpose }) : (who ?? purpose)
  const place = where && scene.text(where)
  const found = named && place ? scene.say('labelled', { label: named, value: place }) : (named ?? place)
  const told = [...(found ? [found] : []), ...(because ? [scene.say('because', { reason: scene.text(because) })] : [])]
  return told.length === 0 ? [] : [scene.sentences(told)]
}

type Elsewhere = Pick<NoticeOtherItem & NoticeScopeExcludesItem, 'label' | 'url' | 'where' | 'for' | 'because'>
