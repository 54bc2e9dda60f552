import { type Collected, sourcesThat } from '../../../../facts/scope/collected-data.js'
import type { Datum } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import { dataName, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { hedgeOf, notesOf } from '../../asides.js'
import { urlSlot } from '../../contact-rows.js'
import { giver, sourceWords, typed } from '../../source-words.js'

/** What data consist of, and whatever its author says about how far that goes. */
export function consisting(scene: Scene, datum: Datum): Slot | undefined {
  const { openEnded, identifiable } = datum
  const name = String(dataName(scene, datum).raw).toLowerCase()
  const kinds = (datum.kinds ?? [])
    .map((kind, index) => scene.say('data-kind', { kind: keySlot(kind, [child(datum, 'kinds', index)]) }))
    .filter(({ raw }) => String(raw).toLowerCase() !== name)
  const link = urlSlot(scene, datum.form)
  const at = [child(datum, 'openEnded')]
  const told = [
    ...(kinds.length > 0 ? [scene.series(kinds)] : []),
    ...(openEnded === true ? [placed(scene.say('what.open', {}), at)] : []),
    ...(typeof openEnded === 'object' ? [scene.say('what.open-words', { words: scene.text(openEnded) })] : []),
    ...(identifiable === undefined || identifiable === 'identified'
      ? []
      : [scene.say('what.identifiable', { identifiable: keySlot(identifiable, [child(datum, 'identifiable')]) })]),
    ...(link ? [scene.say('what.form', { link })] : []),
    ...hedgeOf(scene, datum, 'data'),
    ...notesOf(scene, datum.notes),
  ]
  return told.length === 0 ? undefined : scene.sentences(told)
}

/** Where data come from that nobody else gave us: what people gave is one line. */
export function origins(scene: Scene, item: Collected): readonly Slot[] {
  const sources = sourcesThat(item, 'other')
  const direct = sources.filter(({ type, label }) => type === 'direct' && label !== undefined)
  const rest = sources.filter((source) => !direct.includes(source))
  const inferred = item.datum.inferred === true && !sources.some(({ type }) => type === 'inferred')
  return [
    ...(direct.length > 0
      ? [
          scene.say('source.direct-how', {
            how: scene.series(direct.map((source) => typed(source, sourceLabel(scene, source)))),
          }),
        ]
      : []),
    ...rest.map((source) => sourceWords(scene, source)),
    ...(inferred ? [placed(scene.say('source.inferred', {}), [child(item.datum, 'inferred')])] : []),
  ]
}

/** Who gave data that did not come from people themselves. */
export const givers = (scene: Scene, item: Collected): readonly Slot[] =>
  sourcesThat(item, 'indirect').map((source) => giver(scene, source))
