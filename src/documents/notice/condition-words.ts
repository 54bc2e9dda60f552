import type { Text } from '../../model/types.js'
import type { Scene } from '../clauses/scene.js'
import type { Inline } from '../tree/nodes.js'
import type { Openers } from '../words/locale.js'
import { Slot } from '../words/slot.js'

/** In which case something holds, as a sentence: "This applies if you sign in". */
export function caseWords(scene: Scene, text: Text): Slot {
  const condition = scene.text(text)
  return opensWith(scene, condition, 'condition')
    ? scene.say('when-clause', { condition: lowered(scene, condition) })
    : scene.say('when', { condition })
}

/** Whether words begin with one of those that a message would otherwise put before them: "If If you ask" says it twice. */
export function opensWith({ language, locale }: Scene, { raw }: Slot, kind: keyof Openers): boolean {
  const words = String(raw).toLocaleLowerCase(language)
  return locale.openers[kind].some(
    (opener) => words.startsWith(opener) && /^(?:$|[\s,])/u.test(words.slice(opener.length)),
  )
}

/** Words as they begin a sentence. */
export const raised = ({ language }: Scene, slot: Slot): Slot =>
  recased(slot, (letter) => letter.toLocaleUpperCase(language))

/** Words as they stand inside a sentence; only for words known to be no name, such as an opener. */
export const lowered = ({ language }: Scene, slot: Slot): Slot =>
  recased(slot, (letter) => letter.toLocaleLowerCase(language))

function recased(slot: Slot, change: (letter: string) => string): Slot {
  const [first, ...rest] = slot.content
  if (first?.type !== 'text') return slot
  const content: readonly Inline[] = [{ ...first, value: headChanged(first.value, change) }, ...rest]
  return new Slot(content, headChanged(String(slot.raw), change), slot.at, slot.cites)
}

function headChanged(words: string, change: (letter: string) => string): string {
  const [letter = '', ...letters] = words
  return [change(letter), ...letters].join('')
}
