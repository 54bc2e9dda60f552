import type { Pointer } from '../../source/pointer.js'
import type { MessageKey, Scene } from '../clauses/scene.js'
import { NoticeError } from '../words/notice-error.js'
import { placed, type Slot } from '../words/slot.js'

type NameKey = Extract<MessageKey, `rights.name.${string}`>

/** A right by its name. */
export function rightName(scene: Scene, id: string, at: readonly Pointer[]): Slot {
  const key = `rights.name.${id}`
  if (!isName(scene, key)) throw new NoticeError(`The right ${id} has no name.`)
  return placed(scene.say(key, {}), at)
}

const isName = ({ locale }: Scene, key: string): key is NameKey => Object.hasOwn(locale.messages, key)
