import { anchorOf } from '../../facts/anchors.js'
import type { Source } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { mention } from '../clauses/mention.js'
import { controllerName, recipientName, sourceLabel } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { alsoAt, type Slot } from '../words/slot.js'

/** Where data come from, in a few words. */
export const sourceWords = (scene: Scene, source: Source): Slot => typed(source, wordsOf(scene, source))

/** Words about a source that say of what type it is. */
const typed = (source: Source, words: Slot): Slot =>
  source.type === undefined ? words : alsoAt(words, child(source, 'type'))

function wordsOf(scene: Scene, source: Source): Slot {
  const { id, label } = source
  const how = label && mention(anchorOf.source(id), scene.text(label))
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

/** Sources of the same type that have names of their own, as one line: "From you: the form; the shop"; or only some of them. */
export const directWords = (
  scene: Scene,
  sources: readonly Source[],
  name: (source: Source) => Slot,
  areSome: boolean,
): Slot =>
  scene.say(areSome ? 'source.direct-ways' : 'source.direct-how', {
    how: scene.series(sources.map((source) => typed(source, name(source)))),
  })

const includesWords = ({ raw: whole }: Slot, { raw: part }: Slot): boolean =>
  String(whole).toLowerCase().includes(String(part).toLowerCase())

/** Who it is; where that is all its sector, the sector with the occasion. */
function outside(scene: Scene, source: Source): Slot {
  const { id, name, controller, recipient, label, sector } = source
  const own = (words: Slot): Slot => mention(anchorOf.source(id), words)
  const who = name
    ? own(scene.text(name))
    : controller
      ? controllerName(scene, controller)
      : recipient
        ? recipientName(scene, recipient)
        : undefined
  if (!who)
    return sector && label
      ? scene.say('quoted-source', { what: own(scene.text(label)), detail: scene.text(sector) })
      : sourceLabel(scene, source)
  if (!label) return who
  const detail = scene.text(label)
  // A name such as "the student who names you" says what a label "the student" would.
  if (includesWords(who, detail)) return alsoAt(who, detail.at)
  return scene.say('quoted-source', { what: who, detail })
}
