import type { Document } from '../../model/types.js'
import { linkedWords, urlSlot } from '../clauses/damaged-words.js'
import type { Scene } from '../clauses/scene.js'
import type { Slot } from '../words/slot.js'

/** A document by its title, as a link where it has an address that works; nothing where it has neither. */
export function documentSlot(scene: Scene, { title, url }: Document): Slot | undefined {
  if (!title) return urlSlot(scene, url)
  return linkedWords(scene, scene.text(title), url)
}
