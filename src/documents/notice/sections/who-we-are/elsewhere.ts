import type { NoticeOtherItem, NoticeScopeExcludesItem } from '../../../../model/types.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'
import { linkSlot } from '../../../words/values.js'
import { urlSlot } from '../../contact-rows.js'

/** A site, group or notice by its name, as a link where it has an address, with what is said about it. */
export function elsewhere(scene: Scene, { label, url, where, for: use, because }: Elsewhere): readonly Slot[] {
  const link = urlSlot(scene, url)
  const name = label && scene.text(label)
  const who =
    name && link && url && 'url' in url
      ? linkSlot(String(url.url), String(name.raw), [...name.at, ...link.at])
      : (name ?? link)
  const purpose = use && scene.text(use)
  const named = who && purpose ? scene.say('quoted-source', { what: who, detail: purpose }) : (who ?? purpose)
  const told = [
    ...(named ? [named] : []),
    ...(where ? [scene.text(where)] : []),
    ...(because ? [scene.say('because', { reason: scene.text(because) })] : []),
  ]
  return told.length === 0 ? [] : [scene.sentences(told)]
}

type Elsewhere = Pick<NoticeOtherItem & NoticeScopeExcludesItem, 'label' | 'url' | 'where' | 'for' | 'because'>
