import { collected } from '../../../../facts/scope/collected-data.js'
import { isReader } from '../../../../facts/scope/found-data.js'
import type { DataSubjectGroup } from '../../../../model/types.js'
import { each } from '../../../../model/value.js'
import { clause, entry, row, values } from '../../../clauses/blocks.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { notesOf } from '../../asides.js'
import { asked } from '../../provisions.js'
import { dataTable } from './data-tables.js'
import { particulars } from './source-particulars.js'
import { ofEverything } from './sources-of-everything.js'

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
