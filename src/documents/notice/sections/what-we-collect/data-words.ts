import type { Collected, SourceOf } from '../../../../facts/scope/collected-data.js'
import { type Limit, limitOf } from '../../../../facts/scope/limit.js'
import { usesTelling } from '../../../../facts/scope/source-ties.js'
import type { Datum, Source } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import { dataName, purposeTitle, recipientName, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'
import { hedgeOf, notesOf } from '../../asides.js'
import { limited, productsOnly, weakened } from '../../limits.js'
import { directWords, sourceWords } from '../../source-words.js'
import { details, isToldInRow } from './source-particulars.js'

/** Data by their name, with as much of their limits as keeps it true that we collect them. */
export function nameOf(scene: Scene, { datum, names, limit, use, isAgain }: Collected): Slot {
  const own = dataName(scene, datum)
  const others = names.map((it) => dataName(scene, it))
  const name = others.length === 0 ? own : scene.say('what.also-called', { data: own, names: scene.series(others) })
  const { products } = datum
  if (use && !isAgain) return limited(scene, name, use, products ? [productsOnly(scene, products)] : [])
  const hedge = limitOf({ certainty: datum.certainty })
  // That we may collect them stands where the data are told first, and need not be said twice there.
  const left = isAgain ? (limit ?? hedge) : limit === hedge ? undefined : limit
  const what = weakened(scene, name, left)
  return products ? scene.say('quoted-source', { what, detail: productsOnly(scene, products) }) : what
}

/** Whatever its author says about some data beside their name. */
export function about(scene: Scene, datum: Datum): Slot | undefined {
  const { openEnded, identifiable, onDevice, straightTo } = datum
  const link = urlSlot(scene, datum.form)
  const told = [
    ...(onDevice === true ? [placed(scene.say('what.on-device', {}), [child(datum, 'onDevice')])] : []),
    ...(straightTo
      ? [scene.say('what.straight-to', { recipients: scene.series(straightTo.map((it) => recipientName(scene, it))) })]
      : []),
    ...(openEnded === true ? [placed(scene.say('what.open', {}), [child(datum, 'openEnded')])] : []),
    ...(typeof openEnded === 'object' ? [scene.say('what.open-words', { words: scene.text(openEnded) })] : []),
    ...(identifiable === undefined || identifiable === 'identified'
      ? []
      : [placed(scene.say(`what.${identifiable}`, {}), [child(datum, 'identifiable')])]),
    ...(link ? [scene.say('what.form', { link })] : []),
    ...hedgeOf(scene, datum, 'data'),
    ...notesOf(scene, datum.notes),
  ]
  return told.length === 0 ? undefined : scene.sentences(told)
}

/** Where data come from. Where a use tells it, and nothing ties it to any of its data, that use. */
export function origins(scene: Scene, all: readonly Collected[], it: Collected): readonly Slot[] {
  const { datum, sources } = it
  const inferred = datum.inferred === true && !sources.some(({ source: { type } }) => type === 'inferred')
  const ways = [
    ...waysOf(scene, all, it),
    ...(inferred ? [placed(scene.say('source.inferred', {}), [child(datum, 'inferred')])] : []),
  ]
  const telling = ways.length > 0 ? [] : usesTelling(scene, it)
  return telling.length === 0
    ? ways
    : [scene.say('what.see', { uses: scene.series(telling.map((purpose) => purposeTitle(scene, purpose))) })]
}

/** What people gave is one line. What some of several sources bring of these people is not said to come from all of them. */
function waysOf(scene: Scene, all: readonly Collected[], { sources, isUnsure }: Collected): readonly Slot[] {
  const withMore = (source: Source, words: Slot): Slot =>
    isToldInRow(scene, all, source) ? scene.sentences([words, ...details(scene, source)]) : words
  const direct = sources.filter(
    ({ source }) =>
      source.type === 'direct' &&
      source.label !== undefined &&
      !(isToldInRow(scene, all, source) && details(scene, source).length > 0),
  )
  const rest = sources.filter((it) => !direct.includes(it))
  const limits = new Map(sources.map((it) => [it.source, limitBeside(scene, all, it)]))
  const given = directWords(
    scene,
    direct.map(({ source }) => source),
    (source) => weakened(scene, sourceLabel(scene, source), limits.get(source)),
    isUnsure && rest.length === 0,
  )
  const ways = [
    ...(direct.length > 0 ? [given] : []),
    ...rest.map(({ source }) => withMore(source, weakened(scene, sourceWords(scene, source), limits.get(source)))),
  ]
  return isUnsure && rest.length > 0 ? [scene.say('what.some-ways', { ways: scene.series(ways) })] : ways
}

/** What limits a source where it is named: its own limits too, unless its row tells them. */
function limitBeside(scene: Scene, all: readonly Collected[], { source, limit }: SourceOf): Limit | undefined {
  const own = limitOf({ certainty: source.certainty })
  if (isToldInRow(scene, all, source)) return limit === own ? undefined : limit
  return limit ?? own
}
