import type { Damaged, LabelledUrl } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Inline } from '../tree/nodes.js'
import { oneLine } from '../tree/one-line.js'
import { wordsOf } from '../tree/walk.js'
import { plainSlot, Slot } from '../words/slot.js'
import { linkSlot } from '../words/values.js'
import type { Scene } from './scene.js'

/** The mark, in a draft, of a value that nobody can use as it stands, with what stands there; nothing in a final document. */
export function damagedMark(
  scene: Scene,
  { at, damaged, written }: Pick<Damaged, 'at' | 'damaged' | 'written'>,
): Slot | undefined {
  if (!scene.draft) return undefined
  const fault = scene.say(`damaged.${damaged}`, {})
  const there = plainSlot(oneLine(written ?? ''))
  const { content } = written === undefined ? fault : scene.say('labelled', { label: fault, value: there })
  return asMark(content, [at])
}

/** Words that tell what is declared as a mark in a draft, which the list at its head repeats. */
export function asMark(content: readonly Inline[], at: readonly Pointer[]): Slot {
  const value = wordsOf(content)
  return new Slot(
    [{ type: 'gapMark', what: value, isStated: true, at, children: [{ type: 'text', value }] }],
    value,
    at,
  )
}

/** A link as declared, with its words; a damaged one marks what is wrong with it. Nothing where there is none. */
export function urlSlot(scene: Scene, url: LabelledUrl | Damaged | None | undefined): Slot | undefined {
  if (!url || isNone(url)) return undefined
  if ('damaged' in url) return damagedMark(scene, url)
  const label = url.label && scene.text(url.label)
  if (typeof url.url !== 'string') {
    const mark = damagedMark(scene, url.url)
    return mark && label ? scene.say('quoted-source', { what: label, detail: mark }) : mark
  }
  const target = url.url.trim()
  const at = child(url, 'url')
  return label ? linkSlot(target, String(label.raw), [...label.at, at]) : linkSlot(target, oneLine(target), [at])
}

/** Words that lead to an address; where it is damaged, the words with its mark, and the words alone where there is none. */
export function linkedWords(scene: Scene, words: Slot, url: LabelledUrl | Damaged | None | undefined): Slot {
  if (!url || isNone(url)) return words
  if ('url' in url && typeof url.url === 'string')
    return linkSlot(url.url.trim(), String(words.raw), [...words.at, child(url, 'url')])
  const damaged = 'url' in url ? url.url : url
  const mark = typeof damaged === 'object' && damagedMark(scene, damaged)
  return mark ? scene.say('quoted-source', { what: words, detail: mark }) : words
}

/** A calendar day; a damaged one marks what is wrong with it. */
export function daySlot(scene: Scene, day: string | Damaged | undefined, at: Pointer): Slot | undefined {
  if (day === undefined) return undefined
  return typeof day === 'string' ? scene.date(day, at) : damagedMark(scene, day)
}
