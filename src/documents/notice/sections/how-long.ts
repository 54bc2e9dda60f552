import { retentionOf, retentionRules } from '../../../facts/retention.js'
import type { Purpose, RetentionRule } from '../../../model/types.js'
import { isNone } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { clause } from '../../clauses/blocks.js'
import { dataName, peopleName, purposeTitle } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import { type Line, table } from '../../clauses/table.js'
import { placed, type Slot } from '../../words/slot.js'
import { reasonOf } from '../asides.js'
import { asked } from '../provisions.js'
import { endWords, keptInFull } from '../retention-words.js'

/** How long the data of each purpose are kept and what happens then: Articles 13(2)(a) and 14(2)(a). */
export const howLong: SectionPlan = {
  id: 'how-long',
  heading: () => 'periods.heading',
  clauses: (scene) => {
    const rows = scene.purposes.flatMap((purpose) => rowsOf(scene, purpose))
    const heads = {
      purpose: scene.say('th.purpose', {}),
      data: scene.say('th.data', {}),
      keep: scene.say('th.keep', {}),
      end: scene.say('th.end', {}),
    }
    return clause(scene, 'periods.table', cites, ...table(scene, heads, rows))
  },
}

/** Swiss law asks for no period as such; a declared one is part of what lets people use their rights. */
const cites: Cites = { ...asked.period, ch: ['fadp:19.2'] }

type PeriodRow = Line<'purpose' | 'data' | 'keep' | 'end'>

function rowsOf(scene: Scene, purpose: Purpose): readonly PeriodRow[] {
  const title = purposeTitle(scene, purpose)
  const stated = retentionOf(scene.model, purpose)
  if (isNone(stated)) {
    const none = [placed(scene.say('periods.none', {}), [stated.at]), ...reasonOf(scene, stated)]
    return [{ cells: { purpose: title, keep: scene.sentences(none) } }]
  }
  const rows = retentionRules(scene.model, purpose).flatMap((rule) => {
    const [keep] = keptInFull(scene, rule)
    const end = endWords(scene, rule)
    if (!keep && !end) return []
    return [{ cells: { purpose: title, data: subject(scene, rule), keep, end } }]
  })
  const at = child(purpose, 'retention')
  if (!scene.missing('storage-period', at)) return rows
  return [...rows, { cells: { purpose: title, keep: scene.gap('gap.storage-period', at) } }]
}

/** What a rule is about, where it is not about all the data of its purpose. */
function subject(scene: Scene, { data, dataSubjects, records }: RetentionRule): Slot | undefined {
  const told = [
    ...(data ?? []).map((datum) => dataName(scene, datum)),
    ...(records ? [scene.text(records)] : []),
    ...(dataSubjects ?? []).map((people) => peopleName(scene, people)),
  ]
  return told.length === 0 ? undefined : scene.series(told)
}
