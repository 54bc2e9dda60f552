import { periodsTold } from '../../../../facts/scope/periods-told.js'
import { clause } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import { groupedTable, table } from '../../../clauses/table.js'
import type { Block } from '../../../tree/nodes.js'
import { asked } from '../../provisions.js'
import { commonEnd } from './ends-once.js'
import { periodGroups } from './period-groups.js'
import { type PeriodRow, periodRows } from './period-rows.js'
import { gapRows, nothingKeptRows } from './without-period.js'

/** How long data are kept and what happens then: Articles 13(2)(a) and 14(2)(a). */
export const howLong: SectionPlan = {
  id: 'how-long',
  heading: () => 'periods.heading',
  clauses: (scene) => {
    const told = periodsTold(scene)
    const common = commonEnd(scene, told)
    const rows = [...periodRows(scene, told, common), ...nothingKeptRows(scene), ...gapRows(scene)]
    return [
      ...clause(scene, 'periods.end', asked.period, common?.words),
      ...clause(scene, 'periods.table', asked.period, ...periodsTable(scene, rows)),
    ]
  },
}

function periodsTable(scene: Scene, rows: readonly PeriodRow[]): readonly Block[] {
  const heads = {
    keep: scene.say('th.keep', {}),
    uses: scene.say('th.purpose', {}),
    why: scene.say('th.why-so-long', {}),
    end: scene.say('th.end', {}),
  }
  const groups = periodGroups(scene, rows)
  const lines = groups.flatMap((group) => group.rows)
  return lines.length < 2 ? table(scene, heads, lines) : groupedTable(scene, heads, groups, 'time')
}
