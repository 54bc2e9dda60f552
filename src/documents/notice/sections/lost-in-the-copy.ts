import type { Text } from '../../../model/types.js'
import { child, type Pointer } from '../../../source/pointer.js'
import { clause, type Piece } from '../../clauses/blocks.js'
import { asMark } from '../../clauses/damaged-words.js'
import type { Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Slot } from '../../words/slot.js'
import { asked } from '../provisions.js'

/** What of a transcribed text did not come through, in its draft: at the end of it, where a text that is cut off breaks off. */
export const lostInTheCopy: SectionPlan = {
  id: 'lost-in-the-copy',
  heading: () => 'copy.heading',
  clauses: (scene) => clause(scene, 'copy.lost', asked.transparency, ...lost(scene)),
}

function lost(scene: Scene): readonly Piece[] {
  const { transcription } = scene.model
  if (!transcription || !scene.draft) return []
  const { truncated, lost: gone = [], brokenReferences = [] } = transcription
  return [
    ...untitled(scene),
    ...gone.map((what) => inCopy(scene, scene.say('damaged.lost', {}), what)),
    ...brokenReferences.flatMap(({ words }) =>
      words ? [inCopy(scene, scene.say('damaged.dead-link', {}), words)] : [],
    ),
    ...breaksOff(scene, truncated, child(transcription, 'truncated')),
  ]
}

/** What the page is called instead is ours and no part of the text. */
function untitled(scene: Scene): readonly Piece[] {
  const { notice } = scene
  if (notice?.title) return []
  return [scene.gap('gap.title', notice ? child(notice, 'title') : child('', 'notices'))]
}

function breaksOff(scene: Scene, truncated: boolean | Text | undefined, at: Pointer): readonly Piece[] {
  if (truncated === undefined || truncated === false) return []
  const label = scene.say('copy.breaks-off', {})
  return [truncated === true ? asMark(label.content, [at]) : inCopy(scene, label, truncated)]
}

const inCopy = (scene: Scene, label: Slot, what: Text): Slot =>
  asMark(scene.say('labelled', { label, value: scene.text(what) }).content, [what.at])
