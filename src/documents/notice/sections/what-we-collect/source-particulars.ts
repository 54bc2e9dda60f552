import { anchorOf } from '../../../../facts/anchors.js'
import { type Collected, rowsBySource, sourcesHere, toldFor } from '../../../../facts/scope/collected-data.js'
import { untoldOf } from '../../../../facts/scope/source-ties.js'
import { isIndirect } from '../../../../facts/sources.js'
import { grouped } from '../../../../model/grouped.js'
import { oncePer } from '../../../../model/once-per-model.js'
import type { Source } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause, entry, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import { dataName, peopleName, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { oneLine } from '../../../tree/one-line.js'
import { alsoAt, placed, plainSlot, type Slot } from '../../../words/slot.js'
import { hedgeOf, notesOf, refusalWords } from '../../asides.js'
import { productsOnly } from '../../limits.js'
import { ofData } from '../../provisions.js'

/** What else is said about a source, what no row of data says of it, and what is required about it and missing. */
export function particulars(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const sources = sourcesHere(scene, data)
  const here = new Set(sources)
  const all = [...scene.model.sources.values()].filter(
    (source) => (here.has(source) && !isToldInRow(scene, data, source)) || gapsOf(scene).has(source),
  )
  const rows = all.map((source) => {
    const told = here.has(source) ? details(scene, source) : []
    const label = alsoAt(sourceLabel(scene, source), toldFor(scene, data, source))
    const words = told.length > 0 ? scene.sentences(told) : undefined
    return entry(anchorOf.source(source.id), row(scene, label, ofData, words, ...missing(scene, source)))
  })
  const ties = sources.flatMap((source) => untold(scene, data, source))
  return clause(scene, 'what.sources', ofData, oneOrBullets(ties), values(rows))
}

/** What is required about each source and missing. */
const gapsOf = oncePer(({ gaps }: Scene) => {
  const found = gaps.flatMap((gap) => (gap.item === 'source' || gap.item === 'indirect-data' ? [gap] : []))
  return grouped(found, ({ source }) => source)
})

/** Whether what else is said about a source stands in the one row of data that names it. */
export function isToldInRow(scene: Scene, data: readonly Collected[], source: Source): boolean {
  const rows = rowsBySource(data).get(source) ?? []
  const hasGap = gapsOf(scene).has(source)
  const isLimited = source.when !== undefined || source.products !== undefined
  return rows.length === 1 && !hasGap && !isLimited && untold(scene, data, source).length === 0
}

/** A source may serve many purposes, or none yet. */
function missing(scene: Scene, source: Source): readonly Slot[] {
  const of = (item: 'source' | 'indirect-data') =>
    (gapsOf(scene).get(source) ?? []).filter((gap) => gap.item === item).map(({ at }) => scene.gap(`gap.${item}`, at))
  return [...of('source'), ...of('indirect-data')]
}

function untold(scene: Scene, rows: readonly Collected[], source: Source): readonly Slot[] {
  const { data, people } = untoldOf(scene, rows, source)
  const name = sourceLabel(scene, source)
  return [
    ...(data.length > 0
      ? [scene.say('what.brings', { source: name, data: scene.series(data.map((it) => dataName(scene, it))) })]
      : []),
    ...(people.length > 0
      ? [scene.say('what.about', { source: name, people: scene.series(people.map((it) => peopleName(scene, it))) })]
      : []),
  ]
}

/** What else is said about a source by itself. */
export function details(scene: Scene, source: Source): readonly Slot[] {
  const { when, products, whyNotNamed, publiclyAccessible, url } = source
  const page = urlSlot(scene, url)
  return [
    ...(when ? [scene.text(when)] : []),
    ...(products ? [productsOnly(scene, products)] : []),
    ...(page ? [scene.say(source.type === 'direct' ? 'what.page' : 'what.page-of-others', { link: page })] : []),
    ...(whyNotNamed ? [scene.say('source.unnamed', { reason: scene.text(whyNotNamed) })] : []),
    ...(publiclyAccessible === true
      ? [placed(scene.say('source.open', {}), [child(source, 'publiclyAccessible')])]
      : []),
    ...(isIndirect(source) ? informing(scene, source) : []),
    ...hedgeOf(scene, source, 'source'),
    ...notesOf(scene, source.notes),
  ]
}

/** When people are told that their data were obtained from others, or why they are not: Article 14(3) and (5). */
function informing(scene: Scene, source: Source): readonly Slot[] {
  const { at, informed, exemption } = source
  const untold = scene.say('source.untold', {})
  const link = exemption && urlSlot(scene, exemption.published)
  const provision = exemption?.provision
  return [
    ...telling(scene, source),
    ...(isNone(informed) ? refusalWords(scene, untold, informed) : []),
    ...(informed === undefined && exemption ? [placed(untold, [exemption.at])] : []),
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

function telling(scene: Scene, { informed }: Source): readonly Slot[] {
  if (!informed || isNone(informed)) return []
  const { when, how } = informed
  if (when === undefined) return how ? [scene.say('source.how', { how: scene.text(how) })] : []
  const at = [child(informed, 'when')]
  if (!how) return [placed(scene.say(`source.told.${when}`, {}), at)]
  return [alsoAt(scene.say(`source.told-how.${when}`, { how: scene.text(how) }), at)]
}
