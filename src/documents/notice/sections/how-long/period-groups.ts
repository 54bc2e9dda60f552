import { isSameText } from '../../../../facts/retention.js'
import { daysIn } from '../../../../facts/scope/periods-told.js'
import type { Text } from '../../../../model/types.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Group } from '../../../clauses/table.js'
import type { Slot } from '../../../words/slot.js'
import type { PeriodRow } from './period-rows.js'

type Column = 'keep' | 'uses' | 'why' | 'end'

/**
 * Rows by what starts their clock, the longest first in each; what has no fixed end, and what has no stated start, apart.
 * Events are heads where they are shared; where few rows share one, each says its own.
 */
export function periodGroups(scene: Scene, rows: readonly PeriodRow[]): readonly Group<Column>[] {
  const clocks = clocksOf(rows)
  const of = (...kinds: readonly (string | undefined)[]) => rows.filter(({ clock }) => kinds.includes(clock?.is))
  const [unstated, open, others] = [of('unstated'), of('until', 'open'), of(undefined)]
  const fixed = rows.length - unstated.length - open.length - others.length
  const shared = clocks.filter((clock) => clock.rows.length > 1).flatMap((clock) => clock.rows)
  const started =
    shared.length * 2 < fixed || fixed === 0
      ? [{ rows: clocks.flatMap((clock) => clock.rows) }]
      : clocks.map((clock) => underEvent(scene, clock))
  const apart = (head: Slot, those: readonly PeriodRow[]) =>
    fixed === 0 && unstated.length === 0 ? { rows: those } : { head, rows: those }
  return [
    // Below the head of a clock, what has none would seem to have that one.
    { rows: others },
    ...started,
    fixed === 0 ? { rows: unstated } : { head: scene.say('periods.unstated', {}), rows: unstated },
    apart(scene.say('periods.open', {}), open),
  ]
}

const underEvent = (scene: Scene, { after, rows }: Started): Group<Column> => ({
  head: scene.say('periods.after', { event: scene.text(after) }),
  rows: rows.map((row) => ({ ...row, cells: { ...row.cells, keep: row.underEvent } })),
})

interface Started {
  readonly after: Text
  readonly rows: readonly PeriodRow[]
}

/** Rows by the event that starts their clock, in the order in which the events are declared. */
function clocksOf(rows: readonly PeriodRow[]): readonly Started[] {
  const clocks: { after: Text; rows: { row: PeriodRow; days: number }[] }[] = []
  for (const row of rows) {
    const { clock } = row
    if (clock?.is !== 'event') continue
    const entry = { row, days: daysIn(clock.length) }
    const known = clocks.find(({ after }) => isSameText(after, clock.after))
    if (known) known.rows.push(entry)
    else clocks.push({ after: clock.after, rows: [entry] })
  }
  return clocks.map(({ after, rows: started }) => ({
    after,
    rows: started.toSorted((one, other) => other.days - one.days).map(({ row }) => row),
  }))
}
