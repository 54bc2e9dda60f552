import type { Text } from '../../model/types.js'
import type { Scene } from '../clauses/scene.js'
import { alsoAt, type Slot } from '../words/slot.js'

/** The words of a published text, for what else was stated of them too where they say it. */
export function wordsSaying(
  scene: Scene,
  words: Text | undefined,
  stated: readonly (Text | undefined)[],
): Slot | undefined {
  if (!words) return undefined
  const slot = scene.text(words)
  const said = stated.flatMap((text) => (text ? [scene.text(text)] : [])).filter((it) => says(slot, it))
  return alsoAt(
    slot,
    said.flatMap(({ at }) => at),
  )
}

/** A text, unless the words of the published text that stand with it say it already. */
export function besides(scene: Scene, words: Text | undefined, text: Text | undefined): readonly Slot[] {
  if (!text) return []
  const slot = scene.text(text)
  return saysAlready(scene, words, slot) ? [] : [slot]
}

/** Whether the words of a published text hold a value. */
export const saysAlready = (scene: Scene, words: Text | undefined, value: Slot): boolean =>
  words !== undefined && says(scene.text(words), value)

const says = (words: Slot, text: Slot): boolean =>
  words.at.join() !== text.at.join() && plainOf(words).includes(plainOf(text))

/** Words without what changes at the beginning and the end of a sentence. */
const plainOf = ({ raw }: Slot): string =>
  String(raw)
    .toLowerCase()
    .replace(/(?<![.\s])[.\s]+$/u, '')
