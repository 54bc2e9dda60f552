import { recipientsOf } from '../../../../facts/recipients.js'
import { othersReceiving } from '../../../../facts/scope/receiving.js'
import { unexpectedPurposes } from '../../../../facts/scope/unexpected-uses.js'
import type { Purpose } from '../../../../model/types.js'
import { isNone, unique } from '../../../../model/value.js'
import { oneOrBullets, type Piece } from '../../../clauses/blocks.js'
import { controllerName, purposeTitle, recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { first, type Line, line, linkTo, type Short } from './line.js'

/** Who collects data, what for, and who else gets them. */
export function people(short: Short): readonly Line[] {
  const { scene } = short
  const controllers = scene.issuers.map((controller) => controllerName(scene, controller))
  const { shown, rest } = chosen(scene)
  const purposes = [...shown, ...rest].map((purpose) => linkTo(`for-${purpose.id}`, purposeTitle(scene, purpose)))
  return [
    line(short, 'who-we-are', scene.say('short.who', {}), asked.identity, oneOrBullets(controllers)),
    line(short, 'why', scene.say('short.why', {}), asked.purposes, first(short, 'why', purposes, shown.length)),
    line(short, 'who-receives', scene.say('short.recipients', {}), asked.recipients, receiving(short)),
  ]
}

/** The purposes that are shown: the first two, and those that people would not expect. */
function chosen(scene: Scene): { readonly shown: readonly Purpose[]; readonly rest: readonly Purpose[] } {
  const { purposes } = scene
  const unexpected = unexpectedPurposes(scene).slice(0, 5)
  const picked = unique([...purposes.slice(0, 2), ...unexpected, ...purposes]).slice(
    0,
    Math.max(5, unexpected.length + 2),
  )
  // One more is shown sooner than counted.
  if (purposes.length < picked.length + 2) return { shown: purposes, rest: [] }
  return { shown: purposes.filter((it) => picked.includes(it)), rest: purposes.filter((it) => !picked.includes(it)) }
}

/** Who receives data for the most purposes comes first; nobody only where that is declared of all. */
function receiving(short: Short): Piece {
  const { scene } = short
  const others = othersReceiving(scene)
  if (others.length > 0) {
    const names = others.map(({ recipient, uses }) =>
      alsoAt(recipientName(scene, recipient), ...uses.map(({ use }) => use.at)),
    )
    return first(short, 'who-receives', names)
  }
  const stated = scene.purposes.map((purpose) => recipientsOf(scene.model, purpose))
  const nones = stated.flatMap((it) => (isNone(it) ? [it.at] : []))
  return nones.length === stated.length ? placed(scene.say('short.recipients-none', {}), unique(nones)) : undefined
}
