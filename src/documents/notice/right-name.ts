import type { Pointer } from '../../source/pointer.js'
import type { MessageKey, Scene } from '../clauses/scene.js'
import { placed, type Slot } from '../words/slot.js'

type NameKey = Extract<MessageKey, `rights.name.${string}`>

/** A right by its name; one that no law of ours knows has none of its own. */
export function rightName(scene: Scene, id: string, at: readonly Pointer[]): Slot {
  const key = `rights.name.${id}`
  return placed(scene.say(isName(scene, key) ? key : 'rights.name.other', {}), at)
}

const isName = ({ locale }: Scene, key: string): key is NameKey => Object.hasOwn(locale.messages, key)
