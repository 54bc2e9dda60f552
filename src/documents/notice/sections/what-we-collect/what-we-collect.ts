import { anchorOf } from '../../../../facts/anchors.js'
import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import { type Collected, collected, partOf } from '../../../../facts/scope/collected-data.js'
import { isReader } from '../../../../facts/scope/found-data.js'
import type { DataSubjectGroup } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import { clause, entry, row, values } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { placed } from '../../../words/slot.js'
import { asked, ofData } from '../../provisions.js'
import { why } from '../why/why.js'
import { dataTable } from './data-tables.js'
import { untiedPeople, unusedPeople, whoTheyAre } from './people-parts.js'
import { particulars } from './source-particulars.js'
import { ofEverything } from './sources-of-everything.js'

/** The data of each group of people and where they come from: Articles 13(1), 14(1)(d) and 14(2)(f), 14(3) and 14(5). */
export const whatWeCollect: SectionPlan = {
  id: 'what-we-collect',
  heading: () => 'what.heading',
  clauses: (scene) => {
    const data = collected(scene)
    return [
      ...people(scene, data),
      ...dataTable(scene, data),
      ...whereLimits(scene, data),
      ...ofEverything(scene),
      ...particulars(scene, data),
    ]
  },
}

/** Leads to the uses, which say in which cases, where the data say no more than that it is in some. */
function whereLimits(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const isVague = (limit: Collected['limit']): boolean => limit === 'some-cases' || limit === 'part'
  const isLed = ({ use, limit, sources }: Collected): boolean =>
    (isVague(limit) && use === undefined) || sources.some((it) => isVague(it.limit))
  const limits = data.filter(isLed)
  if (limits.length === 0 || scene.purposes.length === 0) return []
  const section = mention(why.id, scene.say(why.heading(scene), {}))
  const words = placed(scene.say('limits-elsewhere', { section }), unique(limits.flatMap(({ at }) => at)))
  return clause(scene, 'what.limits', ofData, words)
}

/** Who belongs to a group of people that heads no part of the table, where that is said. */
function people(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const headed = speaksToSeveral(scene.model, scene.notice) && data.length > 0
  const inTable = [...untiedPeople(scene, data).flatMap((it) => it.people), ...unusedPeople(scene)]
  const rows = peopleHere(scene)
    .filter((group) => !headed || (partOf(data, group) === undefined && !inTable.includes(group)))
    .map((group) =>
      entry(
        anchorOf.people(group.id),
        row(scene, peopleName(scene, group), asked.transparency, ...whoTheyAre(scene, group)),
      ),
    )
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
