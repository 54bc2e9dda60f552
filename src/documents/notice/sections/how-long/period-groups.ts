import { daysIn } from '../../../../facts/scope/periods-told.js'
import { grouped } from '../../../../model/grouped.js'
import type { Text } from '../../../../model/types.js'
import { plain } from '../../../../model/value.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Group } from '../../../clauses/table.js'
import type { Slot } from '../../../words/slot.js'
import type { PeriodRow } from './period-rows.js'

type Column = 'keep' | 'uses' | 'why' | 'end'

/**
 * Rows by what starts their clock, the longest first in each; what has no fixed end, and what has no stated start, apart. Each
 * row says its own start: read by itself, "6 years" under a head would be no period.
 */
export function periodGroups(scene: Scene, rows: readonly PeriodRow[]): readonly Group<Column>[] {
  const of = (...kinds: readonly (string | undefined)[]) => rows.filter(({ clock }) => kinds.includes(clock?.is))
  const [unstated, until, open, others] = [of('unstated'), of('until'), of('open'), of(undefined, 'said')]
  const fixed = rows.length - unstated.length - until.length - open.length - others.length
  const apart = (head: Slot, those: readonly PeriodRow[]) =>
    fixed === 0 && unstated.length === 0 ? { rows: those } : { head, rows: those }
  return [
    { rows: [...others, ...clocksOf(rows).flatMap((clock) => clock.rows)] },
    fixed === 0 ? { rows: unstated } : { head: scene.say('periods.unstated', {}), rows: unstated },
    apart(scene.say('periods.until', {}), until),
    until.length > 0 ? { head: scene.say('periods.open', {}), rows: open } : apart(scene.say('periods.open', {}), open),
  ]
}

interface Started {
  readonly after: Text
  readonly rows: readonly PeriodRow[]
}

/** Rows by the event that starts their clock, in the order in which the events are declared. */
function clocksOf(rows: readonly PeriodRow[]): readonly Started[] {
  const started = rows.flatMap((row) => {
    const { clock } = row
    return clock?.is === 'event' ? [{ row, after: clock.after, days: daysIn(clock.length) }] : []
  })
  return [...grouped(started, ({ after }) => plain(after).toLowerCase()).values()].flatMap((alike) => {
    const [first] = alike
    const longestFirst = alike.toSorted((one, other) => other.days - one.days)
    return first ? [{ after: first.after, rows: longestFirst.map(({ row }) => row) }] : []
  })
}
