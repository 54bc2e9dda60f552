import type { Pointer } from '../../source/pointer.js'
import { idWords } from '../clauses/names.js'
import type { MessageKey, Scene } from '../clauses/scene.js'
import { placed, type Slot } from '../words/slot.js'

type NameKey = Extract<MessageKey, `rights.name.${string}`>

/** A right by its name. */
export function rightName(scene: Scene, id: string, at: readonly Pointer[]): Slot {
  const key = `rights.name.${id}`
  return isName(scene, key) ? placed(scene.say(key, {}), at) : placed(idWords(scene, { id, at: at[0] ?? '' }), at)
}

const isName = ({ locale }: Scene, key: string): key is NameKey => Object.hasOwn(locale.messages, key)
