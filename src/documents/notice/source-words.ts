import type { Source } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { controllerName, recipientName, sourceLabel } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { alsoAt, keySlot, type Slot } from '../words/slot.js'

/** Who gives data about people, and whether anyone can look there: Article 14(2)(f). */
export function giver(scene: Scene, source: Source): Slot {
  const { publiclyAccessible: open } = source
  const who = typed(source, outside(scene, source))
  if (open === undefined) return who
  const key = keySlot(open ? 'yes' : 'no', [child(source, 'publiclyAccessible')])
  return scene.sentences([who, scene.say('source.open', { open: key })])
}

/** Where data come from, in a few words. */
export const sourceWords = (scene: Scene, source: Source): Slot => typed(source, wordsOf(scene, source))

/** Words about a source that say of what type it is. */
export const typed = (source: Source, words: Slot): Slot =>
  source.type === undefined ? words : alsoAt(words, child(source, 'type'))

function wordsOf(scene: Scene, source: Source): Slot {
  const { label } = source
  const how = label && scene.text(label)
  switch (source.type) {
    case 'direct':
      return how ? scene.say('source.direct-how', { how }) : scene.say('source.direct', {})
    case 'observed':
      return how ? scene.say('source.observed-how', { how }) : scene.say('source.observed', {})
    case 'inferred':
      return how ? scene.say('source.inferred-how', { how }) : scene.say('source.inferred', {})
    case 'third-party':
      return scene.say('source.other', { source: outside(scene, source) })
    case 'public':
      return scene.say('source.public', { source: outside(scene, source) })
    default:
      return sourceLabel(scene, source)
  }
}

const includesWords = ({ raw: whole }: Slot, { raw: part }: Slot): boolean =>
  String(whole).toLowerCase().includes(String(part).toLowerCase())

/** Who it is; where that is all its sector, the sector with the occasion. */
function outside(scene: Scene, source: Source): Slot {
  const { name, controller, recipient, label, sector } = source
  const who = name
    ? scene.text(name)
    : controller
      ? controllerName(scene, controller)
      : recipient
        ? recipientName(scene, recipient)
        : undefined
  if (!who)
    return sector && label
      ? scene.say('quoted-source', { what: scene.text(label), detail: scene.text(sector) })
      : sourceLabel(scene, source)
  if (!label) return who
  const detail = scene.text(label)
  // A name such as "the student who names you" says what a label "the student" would.
  if (includesWords(who, detail)) return alsoAt(who, ...detail.at)
  return scene.say('quoted-source', { what: who, detail })
}
