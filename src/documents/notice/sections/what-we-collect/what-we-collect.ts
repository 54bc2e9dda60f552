import { type Collected, collected } from '../../../../facts/scope/collected-data.js'
import type { Source } from '../../../../model/types.js'
import { clause, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { notesOf } from '../../asides.js'
import { asked, ofData } from '../../provisions.js'
import { sourceWords } from '../../source-words.js'
import { tables } from './data-tables.js'
import { particulars } from './source-particulars.js'

/** The data of each group of people and where they come from: Articles 13(1), 14(1)(d) and 14(2)(f), 14(3) and 14(5). */
export const whatWeCollect: SectionPlan = {
  id: 'what-we-collect',
  heading: () => 'what.heading',
  clauses: (scene) => {
    const data = collected(scene)
    return [...people(scene, data), ...tables(scene, data), ...ofNothing(scene, data), ...particulars(scene, data)]
  },
}

/** Who belongs to a group of people, where that is said. */
export function people(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  const groups = new Set(data.flatMap((it) => it.people))
  const rows = [...scene.model.dataSubjects.values()]
    .filter((group) => groups.has(group))
    .map((group) => {
      const told = [...(group.description ? [scene.text(group.description)] : []), ...notesOf(scene, group.notes)]
      return row(scene, peopleName(scene, group), asked.transparency, ...told)
    })
  return clause(scene, 'what.people', asked.transparency, values(rows))
}

/** Sources that are stated for everything, and that no data can be told of. */
function ofNothing(scene: Scene, data: readonly Collected[]): readonly Clause[] {
  if (scene.purposes.every(({ sources }) => sources !== undefined)) return []
  const told = new Set(data.flatMap(({ sources }) => sources))
  const rest = general(scene).filter((source) => !told.has(source))
  const label = scene.say('what.sources', {})
  const words = rest.map((source) => sourceWords(scene, source))
  return clause(scene, 'what.general-sources', ofData, values([row(scene, label, ofData, oneOrBullets(words))]))
}

const general = ({ model }: Scene): readonly Source[] => (model.general?.sources ?? []).map(({ target }) => target)
