import { isIndirect } from '../../../facts/query.js'
import { speaksToSeveral } from '../../../facts/scope/audience.js'
import { type Collected, collected, sourcesHere, sourcesThat, toldFor } from '../../../facts/scope/collected-data.js'
import type { DataSubjectGroup, Datum, Source } from '../../../model/types.js'
import { isNone } from '../../../model/value.js'
import { child, type Pointer } from '../../../source/pointer.js'
import { clause, heading, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import { table } from '../../clauses/table.js'
import type { Clause } from '../../tree/document.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../../words/slot.js'
import { oneLine, sentences } from '../../words/values.js'
import { hedgeOf, notesOf } from '../asides.js'
import { caseWords } from '../condition-words.js'
import { urlSlot } from '../contact-rows.js'
import { dataName, peopleName, sourceLabel } from '../names.js'
import { together as allOf, asked, both } from '../provisions.js'
import { giver, sourceWords, typed } from '../source-words.js'

/** The data of each group of people and where they come from: Articles 13(1), 14(1)(d) and 14(2)(f), 14(3) and 14(5). */
export const whatWeCollect: SectionPlan = {
  id: 'what-we-collect',
  heading: () => 'what.heading',
  clauses: (scene) => {
    const data = collected(scene)
    return [...people(scene, data), ...tables(scene, data), ...ofNothing(scene, data), ...particulars(scene, data)]
  },
}

const cites: Cites = allOf(both('13.1'), asked.categories, asked.source, { ch: ['fadp:19.1'] })

/** Who belongs to a group of people, where that is said. */
function people(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const groups = new Set(data.flatMap((it) => it.people))
  const rows = [...scene.model.dataSubjects.values()]
    .filter((group) => groups.has(group))
    .map((group) => {
      const told = [...(group.description ? [scene.text(group.description)] : []), ...notesOf(scene, group.notes)]
      return row(scene, peopleName(scene, group), asked.transparency, ...told)
    })
  return clause(scene, 'what.people', asked.transparency, values(rows))
}

/** Data of the same people stand in one table, those that others give us in a table of their own. */
function tables(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const groups = byPeople(data)
  const isSeveral = speaksToSeveral(scene.model, scene.notice)
  const pieces = groups.flatMap(({ people: whose, items }) => {
    const title = isSeveral && whose.length > 0 ? peopleNames(scene, whose) : undefined
    // A cell that lists many sources is unreadable: then data of the same sources stand together, above a list of them.
    return items.some(({ sources }) => sources.length > 2)
      ? bySources(scene, items, title)
      : withSources(scene, items, title)
  })
  return clause(scene, 'what.data', cites, ...pieces)
}

function withSources(scene: Scene, items: readonly Collected[], title: Slot | undefined): readonly Piece[] {
  const own = items.filter((it) => sourcesThat(it, 'other').length > 0 || sourcesThat(it, 'indirect').length === 0)
  const others = items.filter((it) => sourcesThat(it, 'indirect').length > 0)
  const othersTitle = title ? scene.say('what.others-of', { people: title }) : scene.say('what.others', {})
  return [
    ...dataTable(scene, own, also(title, own.flatMap(placesOf)), scene.say('th.source', {}), (it) =>
      together(scene, origins(scene, it)),
    ),
    ...dataTable(scene, others, alsoAt(othersTitle, ...others.flatMap(placesOf)), scene.say('th.giver', {}), (it) =>
      together(scene, givers(scene, it)),
    ),
  ]
}

function bySources(scene: Scene, items: readonly Collected[], title: Slot | undefined): readonly Piece[] {
  const sets = grouped(items, ({ datum, sources }) =>
    [...sources.map(({ id }) => id), datum.inferred === true].join(' '),
  )
  return sets.flatMap((set, index) => {
    const [first] = set
    if (!first) return []
    const rows = [
      row(scene, scene.say('th.source', {}), cites, oneOrBullets(origins(scene, first))),
      row(scene, scene.say('th.giver', {}), cites, oneOrBullets(givers(scene, first))),
    ]
    return [...dataTable(scene, set, index === 0 ? also(title, items.flatMap(placesOf)) : undefined), values(rows)]
  })
}

/** Where data and what type their sources are of is stated: the heading over them follows from that. */
const placesOf = ({ at, sources }: Collected): readonly Pointer[] => [
  ...at,
  ...sources.flatMap((source) => (source.type === undefined ? [] : [child(source, 'type')])),
]

const peopleNames = (scene: Scene, whose: readonly DataSubjectGroup[]): Slot =>
  scene.series(whose.map((group) => peopleName(scene, group)))

interface OfPeople {
  readonly people: readonly DataSubjectGroup[]
  readonly items: readonly Collected[]
}

const byPeople = (data: readonly Collected[]): readonly OfPeople[] =>
  grouped(data, ({ people: whose }) => [...whose.map(({ id }) => id)].sort().join(' ')).map((items) => ({
    people: items[0]?.people ?? [],
    items,
  }))

/** Items with the same key together, in the order of their first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

function dataTable(
  scene: Scene,
  items: readonly Collected[],
  title: Slot | undefined,
  source?: Slot,
  from?: (item: Collected) => Slot | undefined,
): readonly Piece[] {
  if (items.length === 0) return []
  const heads = { name: scene.say('th.data', {}), kinds: scene.say('th.kinds', {}), source }
  const rows = items.map((item) => ({
    cells: { name: dataName(scene, item.datum), kinds: consisting(scene, item.datum), source: from?.(item) },
    at: item.at,
  }))
  return [title && heading(title), ...table(scene, heads, rows)]
}

const also = (slot: Slot | undefined, at: readonly Pointer[]): Slot | undefined => slot && alsoAt(slot, ...at)

/** What data consist of, and whatever its author says about how far that goes. */
function consisting(scene: Scene, datum: Datum): Slot | undefined {
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
  return told.length === 0 ? undefined : sentences(told)
}

/** Where data come from that nobody else gave us: what people gave is one line. */
function origins(scene: Scene, item: Collected): readonly Slot[] {
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

const givers = (scene: Scene, item: Collected): readonly Slot[] =>
  sourcesThat(item, 'indirect').map((source) => giver(scene, source))

const together = (scene: Scene, slots: readonly Slot[]): Slot | undefined =>
  slots.length === 0 ? undefined : scene.series(slots)

/** Sources that are stated for everything, and that no data can be told of. */
function ofNothing(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  if (scene.purposes.every(({ sources }) => sources !== undefined)) return []
  const told = new Set(data.flatMap(({ sources }) => sources))
  const rest = general(scene).filter((source) => !told.has(source))
  const label = scene.say('what.sources', {})
  const words = rest.map((source) => sourceWords(scene, source))
  return clause(scene, 'what.general-sources', cites, values([row(scene, label, cites, oneOrBullets(words))]))
}

const general = ({ model }: Scene): readonly Source[] => (model.general?.sources ?? []).map(({ target }) => target)

/** What else is said about a source, and what is required about it and missing. */
function particulars(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const sources = sourcesHere(scene, data)
  const gaps = scene.gaps.flatMap((gap) => (gap.item === 'source' || gap.item === 'indirect-data' ? [gap.source] : []))
  const all = [...scene.model.sources.values()].filter((source) => sources.includes(source) || gaps.includes(source))
  const marking = all.filter((source) => sources.includes(source) && source.requiredFieldsMarked === true)
  const isJoined = marking.length > 1
  const rows = all.map((source) => {
    const told = [...(sources.includes(source) ? details(scene, source, isJoined) : []), ...missing(scene, source)]
    const label = alsoAt(sourceLabel(scene, source), ...toldFor(scene, data, source))
    return row(scene, label, cites, oneOrBullets(told))
  })
  return clause(scene, 'what.sources', cites, values(rows), isJoined ? marked(scene, marking) : undefined)
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
