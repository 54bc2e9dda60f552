import { type Collected, sourcesHere, toldFor } from '../../../../facts/scope/collected-data.js'
import { isIndirect } from '../../../../facts/sources.js'
import type { Source } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../../../words/slot.js'
import { oneLine } from '../../../words/values.js'
import { caseWords, hedgeOf, notesOf } from '../../asides.js'
import { urlSlot } from '../../contact-rows.js'
import { ofData } from '../../provisions.js'

/** What else is said about a source, and what is required about it and missing. */
export function particulars(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const sources = sourcesHere(scene, data)
  const gaps = scene.gaps.flatMap((gap) => (gap.item === 'source' || gap.item === 'indirect-data' ? [gap.source] : []))
  const all = [...scene.model.sources.values()].filter((source) => sources.includes(source) || gaps.includes(source))
  const marking = all.filter((source) => sources.includes(source) && source.requiredFieldsMarked === true)
  const isJoined = marking.length > 1
  const rows = all.map((source) => {
    const told = [...(sources.includes(source) ? details(scene, source, isJoined) : []), ...missing(scene, source)]
    const label = alsoAt(sourceLabel(scene, source), ...toldFor(scene, data, source))
    return row(scene, label, ofData, oneOrBullets(told))
  })
  return clause(scene, 'what.sources', ofData, values(rows), isJoined ? marked(scene, marking) : undefined)
}

/** A source may serve many purposes, or none yet. */
function missing(scene: Scene, source: Source): readonly Slot[] {
  const of = (item: 'source' | 'indirect-data') =>
    scene.gaps.filter((gap) => gap.item === item && gap.source === source).map(({ at }) => scene.gap(`gap.${item}`, at))
  return [...of('source'), ...of('indirect-data')]
}

/** The forms that mark what has to be filled in, in one sentence. */
const marked = (scene: Scene, sources: readonly Source[]): Slot =>
  scene.say('source.required-on', {
    forms: scene.series(
      sources.map((source) => alsoAt(sourceLabel(scene, source), child(source, 'requiredFieldsMarked'))),
    ),
  })

function details(scene: Scene, source: Source, isJoined: boolean): readonly Slot[] {
  const { when, requiredFieldsMarked: marks, assurance, whyNotNamed } = source
  return [
    ...(when ? [caseWords(scene, when)] : []),
    ...(whyNotNamed ? [scene.say('source.unnamed', { reason: scene.text(whyNotNamed) })] : []),
    ...(marks === true && !isJoined
      ? [placed(scene.say('source.required', {}), [child(source, 'requiredFieldsMarked')])]
      : []),
    ...(isIndirect(source) ? informing(scene, source) : []),
    ...(assurance ? [scene.say('source.assurance', { words: scene.text(assurance) })] : []),
    ...hedgeOf(scene, source, 'source'),
    ...notesOf(scene, source.notes),
  ]
}

/** When people are told that their data were obtained from others, or why they are not: Article 14(3) and (5). */
function informing(scene: Scene, { at, informed, exemption }: Source): readonly Slot[] {
  const untold = isNone(informed) ? informed.at : exemption?.at
  const link = exemption && urlSlot(scene, exemption.published)
  const provision = exemption?.provision
  return [
    ...(informed && !isNone(informed) && informed.when
      ? [scene.say('source.told', { when: keySlot(informed.when, [child(informed, 'when')]) })]
      : []),
    ...(informed && !isNone(informed) && informed.how
      ? [scene.say('source.told-how', { how: scene.text(informed.how) })]
      : []),
    ...(untold === undefined ? [] : [placed(scene.say('source.untold', {}), [untold])]),
    ...(provision === undefined
      ? []
      : [
          scene.say('source.exemption', {
            provision: plainSlot(oneLine(provision), [child(at, 'exemption', 'provision')]),
          }),
        ]),
    ...(exemption?.safeguards ? [scene.say('source.measures', { measures: scene.text(exemption.safeguards) })] : []),
    ...(link ? [scene.say('source.published', { link })] : []),
  ]
}
