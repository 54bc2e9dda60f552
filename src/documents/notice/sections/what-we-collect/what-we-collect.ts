import { collected } from '../../../../facts/scope/collected-data.js'
import { isReader } from '../../../../facts/scope/found-data.js'
import { type GeneralSource, generalSources } from '../../../../facts/scope/general-sources.js'
import type { DataSubjectGroup } from '../../../../model/types.js'
import { each } from '../../../../model/value.js'
import { clause, entry, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { peopleName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import { limited } from '../../limits.js'
import { asked, ofData } from '../../provisions.js'
import { sourceWords } from '../../source-words.js'
import { dataTable } from './data-tables.js'
import { particulars } from './source-particulars.js'

/** The data of each group of people and where they come from: Articles 13(1), 14(1)(d) and 14(2)(f), 14(3) and 14(5). */
export const whatWeCollect: SectionPlan = {
  id: 'what-we-collect',
  heading: () => 'what.heading',
  clauses: (scene) => {
    const data = collected(scene)
    return [...people(scene), ...dataTable(scene, data), ...ofEverything(scene), ...particulars(scene, data)]
  },
}

/** Who belongs to a group of people, where that is said. */
function people(scene: Scene): readonly Clause[] {
  const rows = peopleHere(scene).map((group) => {
    const told = [...(group.description ? [scene.text(group.description)] : []), ...notesOf(scene, group.notes)]
    return entry(`people-${group.id}`, row(scene, peopleName(scene, group), asked.transparency, ...told))
  })
  return clause(scene, 'what.people', asked.transparency, values(rows))
}

/** Those whom a purpose or the notice itself is about. */
function peopleHere(scene: Scene): readonly DataSubjectGroup[] {
  const { model, purposes, notice } = scene
  const here = new Set([
    ...purposes.flatMap(({ dataSubjects }) => each(dataSubjects).map(({ target }) => target)),
    ...(model.general?.data ?? []).flatMap(({ dataSubjects = [] }) => dataSubjects),
    ...(notice?.audience ?? []),
  ])
  return [...model.dataSubjects.values()].filter((group) => here.has(group) && isReader(scene, group))
}

/** Sources that are stated for everything, once: those of some uses only name these. */
function ofEverything(scene: Scene): readonly Clause[] {
  const all = generalSources(scene)
  const isForAll = ({ purposes }: GeneralSource): boolean =>
    purposes.length === 0 || purposes.length === scene.purposes.length
  const rows = [
    row(scene, scene.say('what.sources', {}), ofData, oneOrBullets(all.filter(isForAll).map((it) => named(scene, it)))),
    row(
      scene,
      scene.say('th.source', {}),
      ofData,
      oneOrBullets(all.filter((it) => !isForAll(it)).map((it) => ofSome(scene, it))),
    ),
  ]
  return clause(scene, 'what.general-sources', ofData, values(rows))
}

const named = (scene: Scene, { use }: GeneralSource): Slot => limited(scene, sourceWords(scene, use.target), use)

const ofSome = (scene: Scene, source: GeneralSource): Slot =>
  scene.say('what.sources-for', {
    source: named(scene, source),
    purposes: scene.series(source.purposes.map((purpose) => purposeTitle(scene, purpose))),
  })
