import type { Document } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import type { Scene } from '../clauses/scene.js'
import type { Slot } from '../words/slot.js'
import { linkSlot } from '../words/values.js'
import { urlSlot } from './contact-rows.js'

/** A document by its title, as a link where it has an address that works; nothing where it has neither. */
export function documentSlot(scene: Scene, { title, url }: Document): Slot | undefined {
  if (!title) return urlSlot(scene, url)
  const words = scene.text(title)
  if (!url || isNone(url) || !('url' in url) || typeof url.url !== 'string') return words
  return linkSlot(url.url.trim(), String(words.raw), [...words.at, child(url, 'url')])
}
