import { retentionOf } from '../../../../facts/retention.js'
import { each, unique } from '../../../../model/value.js'
import { clause, oneOrBullets, type Piece, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import { asked } from '../../provisions.js'
import { keptFor } from '../../retention-words.js'
import { line, type Short } from './line.js'
import { people } from './people.js'
import { remedies } from './remedies.js'
import { surprises } from './surprises.js'

/**
 * The first layer: who, why, who else, what may surprise, how long, and where to turn. Each line shows facts that a
 * section tells in full, and links to it; a fact that is not stated has no line here and its gap there.
 */
export const inShort = (sections: ReadonlySet<string>): SectionPlan => ({
  id: 'in-short',
  heading: () => 'short.heading',
  clauses: (scene) => {
    const short: Short = { scene, sections }
    const rows = [
      ...people(short),
      ...surprises(short),
      line(short, 'how-long', scene.say('short.period', {}), asked.period, ...periods(scene)),
      ...remedies(short),
    ]
    return clause(scene, 'short', asked.transparency, values(rows))
  },
})

/** The periods, where there are few. */
function periods(scene: Scene): readonly Piece[] {
  const rules = unique(scene.purposes.flatMap((purpose) => each(retentionOf(scene.model, purpose))))
  const kept = rules.filter(({ keep }) => keep !== 'indefinitely').flatMap((rule) => keptFor(scene, rule))
  const distinct = [...new Map(kept.map((words) => [words.raw, words])).values()]
  return distinct.length < 4 ? [oneOrBullets(distinct)] : []
}
