import type { Citation } from '../../law/citation.js'
import { unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import type { Block, Inline, LabelledValue, Table, TableCell, TableRow, TimeMark, Values } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import { alsoAt, Slot } from '../words/slot.js'
import { isEnded } from '../words/values.js'
import { bullets, entry, paragraph } from './blocks.js'
import { jointOf, type Scene } from './scene.js'

/** What stands in a cell: words or, where there may be several things in it, each of them. */
export type Cell = Slot | readonly Slot[] | undefined

/** A row: its cells by column, the facts that all of it shows, and provisions of its own. */
export interface Line<Column extends string> {
  readonly cells: { readonly [column in Column]?: Cell }
  readonly at?: readonly Pointer[]
  readonly cites?: readonly Citation[]
  /** The anchor of what it tells of. */
  readonly id?: string
  readonly time?: TimeMark
}

/** The heads of columns by their names, from left to right; a column without a head does not stand. */
export type Heads<Column extends string> = { readonly [column in Column]: Slot | undefined }

/**
 * A table as it is worth printing: without the columns that no row fills; one row as labelled values, and one column as a
 * list under its head.
 */
export function table<Column extends string>(
  scene: Scene,
  heads: Heads<Column>,
  rows: readonly Line<NoInfer<Column>>[],
): readonly Block[] {
  const columns = columnsOf(heads, rows)
  const [first, ...more] = columns
  if (!first) return []
  if (rows.length === 1) return [labelled(scene, columns, rows[0])]
  if (more.length === 0) return [underHead(scene, first)]
  return [tableOf(scene, columns, rows)]
}

/** Rows under the words that head them; the first group needs none. */
export interface Group<Column extends string> {
  readonly head?: Slot
  /** The anchor of what it is a group of. */
  readonly id?: string | undefined
  /** Whether the head says all that there is to say. */
  readonly isAlone?: true
  readonly rows: readonly Line<Column>[]
}

/** A table of groups, which stays one however few rows it has; columns that no row fills do not stand. */
export function groupedTable<Column extends string>(
  scene: Scene,
  heads: Heads<Column>,
  groups: readonly Group<NoInfer<Column>>[],
  look?: Table['look'],
): readonly Table[] {
  const columns = columnsOf(
    heads,
    groups.flatMap(({ rows }) => rows),
  )
  if (columns.length === 0) return []
  let before = 0
  const rows = groups.flatMap(({ head, id, isAlone, rows: lines }) => {
    const from = before
    before += lines.length
    const body = lines.map((line, index) => bodyRow(scene, columns, line, from + index))
    return head && (isAlone === true || lines.length > 0) ? [groupRow(head, id), ...body] : body
  })
  return [{ type: 'table', ...(look && { look }), head: headRow(columns), rows }]
}

const tableOf = (scene: Scene, columns: readonly Filled[], rows: readonly Line<string>[]): Table => ({
  type: 'table',
  head: headRow(columns),
  rows: rows.map((line, index) => bodyRow(scene, columns, line, index)),
})

const headRow = (columns: readonly Filled[]): TableRow => ({
  type: 'tableRow',
  children: columns.map((column) => cell(column.head)),
})

const groupRow = (head: Slot, id: string | undefined): TableRow => ({
  type: 'tableRow',
  ...(id !== undefined && { id }),
  isGroup: true,
  children: [cell(head)],
  at: head.at,
})

const bodyRow = (
  scene: Scene,
  columns: readonly Filled[],
  { id, time, cites }: Line<string>,
  index: number,
): TableRow => ({
  type: 'tableRow',
  ...(id !== undefined && { id }),
  ...(time && { time }),
  ...(cites && { cites }),
  children: columns.map(({ cells }) => cell(inOne(scene, cells[index]))),
})

/** A column that stands. */
interface Filled {
  readonly head: Slot
  /** What is in each row, from the first to the last; undefined where it is empty. */
  readonly cells: readonly (Things | undefined)[]
}

/** The things in a cell, with what all of its row shows. */
interface Things {
  readonly slots: readonly [Slot, ...Slot[]]
  readonly at: readonly Pointer[]
}

function columnsOf<Column extends string>(heads: Heads<Column>, rows: readonly Line<Column>[]): readonly Filled[] {
  const filled: Filled[] = []
  for (const column in heads) {
    // Other programs may have left something on what every object inherits from.
    const head = Object.hasOwn(heads, column) ? heads[column] : undefined
    if (head === undefined) continue
    const cells = rows.map(({ cells: all, at = [] }) => thingsIn(all[column], at))
    if (cells.some((it) => it !== undefined)) filled.push({ head, cells })
  }
  return filled
}

function thingsIn(content: Cell, at: readonly Pointer[]): Things | undefined {
  const all = content instanceof Slot ? [content] : (content ?? [])
  const [first, ...more] = all.filter((slot) => wordsOf(slot.content).trim() !== '')
  return first && { slots: [first, ...more], at }
}

const cell = (slot: Slot | undefined): TableCell =>
  slot
    ? { type: 'tableCell', children: slot.content, at: unique(slot.at), cites: unique(slot.cites) }
    : { type: 'tableCell', children: [] }

/** Several things in a cell, which holds no list: long ones each on a line of its own. */
function inOne(scene: Scene, things: Things | undefined): Slot | undefined {
  if (!things) return undefined
  const { slots, at } = things
  const series = alsoAt(scene.series(slots), at)
  if (!areLong(slots, series)) return series
  const [open, ended] = [jointOf(scene, 'series'), jointOf(scene, 'sentences-ended')]
  const content = slots.flatMap((slot, index): readonly Inline[] =>
    index === slots.length - 1
      ? slot.content
      : [...slot.content, { type: 'text', value: isEnded(slot) ? ended : open }, { type: 'break' }],
  )
  return new Slot(content, series.raw, series.at, series.cites)
}

const areLong = (slots: readonly Slot[], { raw }: Slot): boolean => slots.length > 1 && String(raw).length > longCell

/** Characters that stand on two lines of a cell at most. */
const longCell = 50

function labelled(scene: Scene, columns: readonly Filled[], line: Line<string> | undefined): Values {
  const { id, cites } = line ?? {}
  const children = columns.flatMap(({ head, cells: [things] }): readonly LabelledValue[] =>
    things
      ? [{ type: 'labelledValue', label: head.content, children: [value(scene, things)], ...(cites && { cites }) }]
      : [],
  )
  return { type: 'values', children: [...entry(id, children)] }
}

/** Beside a label there is room for a list. */
function value(scene: Scene, { slots, at }: Things): Block {
  const series = alsoAt(scene.series(slots), at)
  if (!areLong(slots, series)) return paragraph(series)
  return bullets(slots.map((slot) => alsoAt(slot, at)))
}

function underHead(scene: Scene, { head, cells }: Filled): Values {
  const items = bullets(cells.flatMap((things) => inOne(scene, things) ?? []))
  return { type: 'values', children: [{ type: 'labelledValue', label: head.content, children: [items] }] }
}
