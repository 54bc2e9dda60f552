import type { Lane } from '../../../../facts/scope/receiving.js'
import type { Scene } from '../../../clauses/scene.js'
import { groupedTable } from '../../../clauses/table.js'
import { lanes, type ReachMark, type Table, type TableRow } from '../../../tree/nodes.js'
import { placed, type Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { usesName } from '../../uses-name.js'
import type { ReachRow } from './reach-rows.js'

/** How far the data of each use go: a lane for each declared role, in the order of distance, and one for none. */
export function reachTable(scene: Scene, rows: readonly ReachRow[]): readonly Table[] {
  if (rows.length === 0) return []
  const heads = {
    use: scene.say('reach.use', {}),
    us: scene.say('reach.us', {}),
    processor: scene.say('reach.processor', {}),
    joint: scene.say('reach.joint', {}),
    controller: scene.say('reach.controller', {}),
    public: scene.say('reach.public', {}),
    unstated: scene.say('reach.unstated', {}),
  }
  const lines = rows.map((row) => ({
    cells: {
      use: usesName(scene, row.purposes),
      us: [...nobodyElse(scene, row), ...inLane(row, 'us')],
      processor: inLane(row, 'processor'),
      joint: inLane(row, 'joint'),
      controller: inLane(row, 'controller'),
      public: inLane(row, 'public'),
      unstated: inLane(row, undefined),
    },
  }))
  const filled = lanes.filter((lane) => lines.some(({ cells }) => cells[lane].length > 0))
  return groupedTable(scene, heads, [{ rows: lines }], 'reach').map((table) => ({
    ...table,
    rows: table.rows.map((line, index) => drawn(line, rows[index], filled)),
  }))
}

const inLane = ({ shares }: ReachRow, lane: Lane | undefined): readonly Slot[] =>
  shares.filter((share) => share.lane === lane).map(({ words }) => words)

function nobodyElse(scene: Scene, { none }: ReachRow): readonly Slot[] {
  const [first] = none
  if (!first) return []
  const at = none.flatMap((it) => (it.because ? [it.at, it.because.at] : [it.at]))
  return [placed(noneWords(scene, scene.say('reach.only-us', {}), first), at)]
}

/** The line of a row runs to the farthest lane in which somebody receives data. */
function drawn(line: TableRow, row: ReachRow | undefined, filled: readonly ReachMark['lane'][]): TableRow {
  if (!row) return line
  const [use, ...cells] = line.children
  if (!use) return line
  const isHit = (lane: ReachMark['lane']) => row.shares.some((share) => (share.lane ?? 'unstated') === lane)
  const end = lanes.findLastIndex((lane) => lane !== 'unstated' && isHit(lane))
  const marked = cells.map((cell, index) => {
    const lane = filled[index]
    if (lane === undefined) return cell
    const place = lanes.indexOf(lane)
    const isStated = lane !== 'unstated'
    const isAway = row.shares.some((share) => (share.lane ?? 'unstated') === lane && share.isAway)
    const reach: ReachMark = {
      lane,
      isReached: isStated ? place <= Math.max(end, 0) : isHit(lane),
      isEnd: isStated && place === Math.max(end, 0),
      isHit: isHit(lane),
      isAway,
    }
    return { ...cell, reach }
  })
  return { ...line, children: [use, ...marked] }
}
